@E-10
Feature: AT#GETMAIL: retrieve an email

  The walkthrough: three settings, the mail, and its end.

  Rule: Each setting of the walkthrough answers OK and reads back

    @BV @E-27
    Scenario Outline: <setting>
      Given `<before>` is answered `OK`
      When the host issues `<setting>`
      Then the modem answers `OK`
      And `<command>` reads `<line>`

      Examples:
        | id         | before               | setting                       | command      | line                         |
        | T-A-09.r01 | AT#POP3SERV="before" | AT#POP3SERV="pop3.domain.com" | AT#POP3SERV? | #POP3SERV: "pop3.domain.com" |
        | T-A-09.r02 | AT#POP3UN="before"   | AT#POP3UN="module@domain.com" | AT#POP3UN?   | #POP3UN: "module@domain.com" |
        | T-A-09.r03 | AT#POP3PW="before"   | AT#POP3PW="password"          | AT#POP3PW?   | #POP3PW: "password"          |

  Rule: With server, login and password set AT#GETMAIL gives the mail message, the content, the dot sequence and OK

    # The three settings are written online, as the walkthrough has them; what they were before leads nowhere.
    Background:
      Given the host has set:
        | AT#POP3SERV="198.51.100.98" |
        | AT#POP3PORT=110             |
        | AT#POP3UN="before"          |
        | AT#POP3PW="before"          |
        | AT#POP3HEADERMODE=0         |
        | AT#DNSSERV1="198.51.100.53" |
        | AT#DNSSERV2="198.51.100.54" |

    @T-A-09.r04 @R-A-010 @T-1-01.r06 @BV @needs-routes @needs-gprs-outcome @E-01 @E-106
    Scenario: The whole walkthrough
      Given the name servers:
        | 198.51.100.53 | pop3.domain.com | 198.51.100.111 |
        | 198.51.100.54 | pop3.domain.com | 198.51.100.111 |
      And the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]To: Test module <module@example.org>[CR][LF]Subject: Email Subject[CR][LF][CR][LF]Data[CR][LF]Data[CR][LF]`
      And the modem is connected over "GPRS"
      When the host issues `AT#POP3SERV="pop3.domain.com"`
      Then the modem answers `OK`
      When the host issues `AT#POP3UN="reader"`
      Then the modem answers `OK`
      When the host issues `AT#POP3PW="popsecret"`
      Then the modem answers `OK`
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing                  |
        | body            | Data[CR][LF]Data[CR][LF] |
      And the modem answers within 30 s `OK`
      And the network has seen:
        | pop3.at        | 198.51.100.111:110 |
        | pop3.user      | reader             |
        | pop3.password  | popsecret          |
        | mailbox.reader | nothing            |

    @R-A-010.gsm @BV @needs-routes @needs-dial-outcome @needs-ppp-peer @E-01 @E-106
    Scenario: The whole walkthrough over GSM
      Given the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Email Subject[CR][LF][CR][LF]Data[CR][LF]Data[CR][LF]`
      And the modem is connected over "GSM"
      When the host issues `AT#POP3SERV="pop3.example.org"`
      Then the modem answers `OK`
      When the host issues `AT#POP3UN="reader"`
      Then the modem answers `OK`
      When the host issues `AT#POP3PW="popsecret"`
      Then the modem answers `OK`
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing                  |
        | body            | Data[CR][LF]Data[CR][LF] |
      And the modem answers within 30 s `OK`
      And the network has seen:
        | mailbox.reader | nothing |

  Rule: Behind the mail message the port carries the content as it is; behind the dot sequence it takes commands again

    @R-A-011 @BV @needs-routes @needs-gprs-outcome @E-01 @E-106
    Scenario: A content that looks like an answer is followed by a command
      Given the host has set:
        | AT#POP3SERV="198.51.100.110" |
        | AT#POP3PORT=110              |
        | AT#POP3UN="reader"           |
        | AT#POP3PW="popsecret"        |
        | AT#POP3HEADERMODE=0          |
      And the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Email Subject[CR][LF][CR][LF]OK[CR][LF][CR][LF]OK[CR][LF]Data[CR][LF]`
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing                                  |
        | body            | OK[CR][LF][CR][LF]OK[CR][LF]Data[CR][LF] |
      And the modem answers within 30 s `OK`
      And `AT#POP3UN?` reads `#POP3UN: "reader"`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

  Rule: POP3UN is the login at the POP3 server, which need not be a mail address

    @R-A-012 @BV @needs-routes @needs-gprs-outcome @E-01 @E-106
    Scenario: The mail of module@example.org is kept for the login reader2
      Given the host has set:
        | AT#POP3SERV="198.51.100.110"       |
        | AT#POP3PORT=110                    |
        | AT#POP3UN="reader2"                |
        | AT#POP3PW="popsecret2"             |
        | AT#POP3HEADERMODE=0                |
        | AT#SENDERADDR="module@example.org" |
        | AT#DOMAIN="example.org"            |
      And the mailbox of "reader2" holds a mail `From: Ann <ann@example.org>[CR][LF]To: module@example.org[CR][LF]Subject: Email Subject[CR][LF][CR][LF]Data[CR][LF]`
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing      |
        | body            | Data[CR][LF] |
      And the modem answers within 30 s `OK`
      And the network has seen:
        | pop3.user | reader2 |
