@E-10 @needs-routes
Feature: Retrieving email

  What a host sees of AT#GETMAIL, what becomes of the mailbox, and that the connection outlives every outcome.

  Background:
    Given the host has set:
      | AT#POP3SERV="198.51.100.110" |
      | AT#POP3PORT=110              |
      | AT#POP3UN="reader"           |
      | AT#POP3PW="popsecret"        |
      | AT#POP3HEADERMODE=0          |
      | AT#DNSSERV1="198.51.100.53"  |
      | AT#DNSSERV2="198.51.100.54"  |

  Rule: A mail is announced by Ok_Info_Mail and ended by CR LF . CR LF; an empty mailbox is told by Ok_Info_NoMail

    @BV @E-01 @E-106
    Scenario Outline: A mail is there, over <bearer>
      Given the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Tea[CR][LF][CR][LF]Come at four.[CR][LF][CR][LF]Bring cake.[CR][LF]`
      And the modem is connected over "<bearer>"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing                                          |
        | body            | Come at four.[CR][LF][CR][LF]Bring cake.[CR][LF] |
      And the modem answers within 30 s `OK`
      And the modem writes nothing for 10 seconds

      @needs-gprs-outcome
      Examples:
        | id         | bearer |
        | T-B-23.r01 | GPRS   |

      @needs-dial-outcome @needs-ppp-peer
      Examples:
        | id             | bearer |
        | T-B-23.r01.gsm | GSM    |

    @BV @E-01 @E-107
    Scenario Outline: No mail is there, over <bearer>
      Given the modem is connected over "<bearer>"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers within 30 s `OK`
      And the modem writes nothing for 10 seconds

      @needs-gprs-outcome
      Examples:
        | id         | bearer |
        | T-B-23.r02 | GPRS   |

      @needs-dial-outcome @needs-ppp-peer
      Examples:
        | id             | bearer |
        | T-B-23.r02.gsm | GSM    |

  Rule: A connection must be there before a mail is retrieved

    # The same command succeeds as soon as there is one.
    @T-B-23.r03 @R-B-088 @BO @needs-gprs-outcome @E-01 @E-08 @E-09 @E-106 @E-214
    Scenario: Before and after AT#CONNECTIONSTART
      Given the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Tea[CR][LF][CR][LF]Come at four.[CR][LF]`
      And the host issues `AT#GETMAIL`
      And the modem answers within 10 s `#CME ERROR: 35867`
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing               |
        | body            | Come at four.[CR][LF] |
      And the modem answers within 30 s `OK`
      And the network has seen:
        | pop3.at | 198.51.100.110:110 |

    @R-B-088.lost @BO @needs-gprs-outcome @needs-drop-bearer @E-08 @E-09 @E-214 @E-216
    Scenario: After the connection was lost
      Given the modem is connected over "GPRS"
      When the bearer is lost
      Then until 20 seconds of silence the modem indicates only:
        | #CME ERROR: 35841 | 0 | 1 |
      When the host issues `AT#GETMAIL`
      Then the modem answers within 10 s `#CME ERROR: 35867`
      And the network has seen:
        | pop3.at | nothing |

  Rule: One mail is retrieved for each command, and deleted from the server

    @T-B-23.r05 @R-B-084 @R-B-086 @BV @needs-gprs-outcome @E-01 @E-106 @E-107 @E-125
    Scenario: Three commands find two mails
      Given the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: First[CR][LF][CR][LF]one[CR][LF]`
      And the mailbox of "reader" holds a mail `From: Bob <bob@example.org>[CR][LF]Subject: Second[CR][LF][CR][LF]two[CR][LF]`
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing     |
        | body            | one[CR][LF] |
      And the modem answers within 30 s `OK`
      And the network has seen:
        | mailbox.reader | Second |
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing     |
        | body            | two[CR][LF] |
      And the modem answers within 30 s `OK`
      And the network has seen:
        | mailbox.reader | nothing |
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers within 30 s `OK`

    @R-B-086 @BV @needs-gprs-outcome @E-01 @E-106 @E-125
    Scenario: Of three mails the first is deleted, and none of another user's
      Given the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: First[CR][LF][CR][LF]one[CR][LF]`
      And the mailbox of "reader" holds a mail `From: Bob <bob@example.org>[CR][LF]Subject: Second[CR][LF][CR][LF]two[CR][LF]`
      And the mailbox of "reader" holds a mail `From: Bob <bob@example.org>[CR][LF]Subject: Third[CR][LF][CR][LF]three[CR][LF]`
      And the mailbox of "reader2" holds a mail `From: Eve <eve@example.org>[CR][LF]Subject: Private[CR][LF][CR][LF]secret[CR][LF]`
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing     |
        | body            | one[CR][LF] |
      And the modem answers within 30 s `OK`
      And the network has seen:
        | mailbox.reader  | Second, Third |
        | mailbox.reader2 | Private       |
        | pop3.deleted    | 1             |

    @R-B-086.twins @BV @needs-gprs-outcome @E-01 @E-106 @E-125
    Scenario: Of two equal mails one is left
      Given the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Twin[CR][LF][CR][LF]one[CR][LF]`
      And the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Twin[CR][LF][CR][LF]one[CR][LF]`
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing     |
        | body            | one[CR][LF] |
      And the modem answers within 30 s `OK`
      And the network has seen:
        | mailbox.reader | Twin |

  Rule: While the modem retrieves or sends mail a retrieval is refused, and what is under way goes on

    # After 10 seconds the modem has come to the server, which makes it wait.
    Background:
      Given the host has set:
        | AT#SMTPSERV="198.51.100.25"        |
        | AT#SMTPPORT=25                     |
        | AT#SMTPUN=""                       |
        | AT#SMTPPW=""                       |
        | AT#DOMAIN="example.org"            |
        | AT#SENDERNAME="Test module"        |
        | AT#SENDERADDR="module@example.org" |
        | AT#REC1="recipient@example.org"    |
        | AT#CCREC1=""                       |
        | AT#SUBJ1="Under way"               |
      And the host has entered `Sent.[SUB]` after `AT#BODY1`
      And the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Tea[CR][LF][CR][LF]Come at four.[CR][LF]`
      And the modem is connected over "GPRS"

    @BO @needs-gprs-outcome @E-01 @E-08 @E-09 @E-106 @E-213
    Scenario Outline: A mail is being retrieved, and the server has not answered <stage> yet
      Given the "POP3" server at "<stage>" "says nothing"
      When the host issues `AT#GETMAIL`
      And 10 seconds pass
      Then `AT#GETMAIL` meanwhile is answered `#CME ERROR: 37122`
      When the "POP3" server goes on
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing               |
        | body            | Come at four.[CR][LF] |
      And the modem answers within 30 s `OK`
      And the network has seen:
        | pop3.at        | 198.51.100.110:110 |
        | mailbox.reader | nothing            |

      Examples:
        | id                | stage    |
        | R-B-085.greeting  | connect  |
        | R-B-085.user-name | USER     |
        | R-B-085.password  | PASS     |

    @R-B-085.sending @BO @needs-gprs-outcome @E-01 @E-08 @E-09 @E-106 @E-213
    Scenario: A predefined mail is being sent
      Given the "SMTP" server at "greeting" "says nothing"
      When the host issues `AT#SENDMAIL1`
      And 10 seconds pass
      Then `AT#GETMAIL` meanwhile is answered `#CME ERROR: 37122`
      When the "SMTP" server goes on
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.subjects  | Under way |
        | pop3.at        | nothing   |
        | mailbox.reader | Tea       |
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing               |
        | body            | Come at four.[CR][LF] |
      And the modem answers within 30 s `OK`

    @R-B-085.data @BO @needs-gprs-outcome @E-01 @E-08 @E-09 @E-213
    Scenario: A mail of the host is about to be sent
      Given the "SMTP" server at "greeting" "says nothing"
      When the host issues `AT#PUTMAIL`
      And 10 seconds pass
      Then `AT#GETMAIL` meanwhile is answered `#CME ERROR: 37122`
      When the "SMTP" server goes on
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `From the host.[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.subjects  | Under way |
        | pop3.at        | nothing   |
        | mailbox.reader | Tea       |

    # Sending is refused in the same way.
    @BO @needs-gprs-outcome @E-01 @E-08 @E-09 @E-106 @E-213
    Scenario Outline: A mail is being retrieved, and <command> is refused
      Given the "POP3" server at "greeting" "says nothing"
      When the host issues `AT#GETMAIL`
      And 10 seconds pass
      Then `<command>` meanwhile is answered `#CME ERROR: 37122`
      When the "POP3" server goes on
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing               |
        | body            | Come at four.[CR][LF] |
      And the modem answers within 30 s `OK`
      And the network has seen:
        | smtp.at | nothing |

      Examples:
        | id               | covers  | command      |
        | R-B-085.sendmail |         | AT#SENDMAIL1 |
        | R-B-085.putmail  | R-B-089 | AT#PUTMAIL   |

  Rule: The connection is kept after a retrieval, whatever became of it, and the next service works

    # A mail is sent as the next service: nothing that the POP3 server does can hinder it.
    Background:
      Given the host has set:
        | AT#SMTPSERV="198.51.100.25"        |
        | AT#SMTPPORT=25                     |
        | AT#SMTPUN=""                       |
        | AT#SMTPPW=""                       |
        | AT#DOMAIN="example.org"            |
        | AT#SENDERNAME="Test module"        |
        | AT#SENDERADDR="module@example.org" |
        | AT#REC1="recipient@example.org"    |
        | AT#CCREC1=""                       |
        | AT#SUBJ1="Still online"            |
      And the host has entered `Still online.[SUB]` after `AT#BODY1`
      And the modem is connected over "GPRS"

    @T-B-23.r04 @R-B-087 @BV @needs-gprs-outcome @E-01 @E-106
    Scenario: After a mail
      Given the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Tea[CR][LF][CR][LF]Come at four.[CR][LF]`
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing               |
        | body            | Come at four.[CR][LF] |
      And the modem answers within 30 s `OK`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the modem writes nothing for 60 seconds
      And `AT#VSTATE` still reads `#STATE: "CONNECTED"`
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.subjects | Still online |

    @R-B-087.no-mail @BV @needs-gprs-outcome @E-01 @E-107
    Scenario: After an empty mailbox
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers within 30 s `OK`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.subjects | Still online |

    @BV @needs-gprs-outcome @E-08 @E-09 @E-215
    Scenario Outline: After the server, at "<stage>", <action>
      Given the "POP3" server at "<stage>" "<action>"
      When the host issues `AT#GETMAIL`
      Then the modem answers within 60 s `#CME ERROR: <code>`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.subjects | Still online |

      Examples:
        | id               | stage    | action                 | code  |
        | R-B-087.greeting | greeting | answers -ERR too busy  | 38016 |
        | R-B-087.closed   | greeting | closes                 | 37966 |
        | R-B-087.reset    | USER     | resets                 | 37952 |
        | R-B-087.user     | USER     | answers -ERR not known | 38080 |
        | R-B-087.password | PASS     | answers -ERR wrong     | 38081 |

    @R-B-087.silent @TI @needs-gprs-outcome @E-08 @E-09 @E-118 @E-215
    Scenario: After a server that never greeted
      Given the "POP3" server at "greeting" "says nothing"
      When the host issues `AT#GETMAIL`
      Then the modem answers within 300 s `#CME ERROR: 37964`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.subjects | Still online |

    @R-B-087.name @BV @needs-gprs-outcome @E-08 @E-09 @E-128
    Scenario: After a name that could not be resolved
      Given the host has set `AT#POP3SERV="lost.example.org"`
      When the host issues `AT#GETMAIL`
      Then the modem answers within 60 s `#CME ERROR: 38027`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.subjects | Still online |

    @R-B-087.middle @BV @needs-gprs-outcome @E-01 @E-08 @E-09 @E-109 @E-215
    Scenario: After a mail in the middle of which the server closed
      Given the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Long[CR][LF][CR][LF][12000 octets of text]`
      And the "POP3" server at "octet 6000 of RETR" "closes"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing                |
        | body, cut off   | [12000 octets of text] |
      And the modem answers within 30 s `#CME ERROR: 37966`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.subjects | Still online |

    @R-B-087.middle-reset @BV @needs-gprs-outcome @E-01 @E-08 @E-09 @E-109 @E-215
    Scenario: After a mail in the middle of which the server reset the connection
      Given the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Long[CR][LF][CR][LF][12000 octets of text]`
      And the "POP3" server at "octet 6000 of RETR" "says nothing"
      And the "POP3" server at "octet 6001 of RETR" "resets"
      And the host issues `AT#GETMAIL`
      And the modem indicates within 60 s `Ok_Info_Mail`
      When 10 seconds pass
      And the "POP3" server goes on
      Then the modem delivers a mail:
        | before the body | nothing                |
        | body, cut off   | [12000 octets of text] |
      And the modem answers within 30 s `#CME ERROR: 37952`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.subjects | Still online |

    @R-B-087.delete @BV @needs-gprs-outcome @E-01 @E-08 @E-09 @E-125 @E-126
    Scenario: After a mail that the server did not delete
      Given the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Tea[CR][LF][CR][LF]Come at four.[CR][LF]`
      And the "POP3" server at "DELE" "answers -ERR locked"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing               |
        | body            | Come at four.[CR][LF] |
      And the modem answers within 60 s `#CME ERROR: 38023`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.subjects | Still online |

  Rule: POP3SERV, POP3PORT, POP3UN, POP3PW and POP3HEADERMODE configure the retrieval

    # Every setting is written twice before the modem goes online; the last one counts.
    @BV @needs-gprs-outcome @E-01 @E-106
    Scenario Outline: <what>: <setting>
      Given the host has set:
        | <before>  |
        | <setting> |
      And the mailbox of "<mailbox>" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Tea[CR][LF][CR][LF]Come at four.[CR][LF]`
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing               |
        | body            | Come at four.[CR][LF] |
      And the modem answers within 30 s `OK`
      And the network has seen:
        | pop3.at   | <at>      |
        | pop3.user | <mailbox> |

      Examples:
        | id              | what             | before                      | setting                       | mailbox | at                  |
        | T-B-24.r01      | an address       | AT#POP3SERV="198.51.100.98" | AT#POP3SERV="198.51.100.111"  | reader  | 198.51.100.111:110  |
        | T-B-24.r01.name | a name           | AT#POP3SERV="198.51.100.98" | AT#POP3SERV="pop3.example.org" | reader  | 198.51.100.110:110  |
        | T-B-24.r02      | the port         | AT#POP3PORT=1111            | AT#POP3PORT=1110              | reader  | 198.51.100.110:1110 |
        | T-B-24.r04      | the password     | AT#POP3PW="wrong"           | AT#POP3PW="popsecret"         | reader  | 198.51.100.110:110  |
        | T-B-24.r05      | without header   | AT#POP3HEADERMODE=1         | AT#POP3HEADERMODE=0           | reader  | 198.51.100.110:110  |

    @T-B-24.r03 @BV @needs-gprs-outcome @E-01 @E-106
    Scenario: the login: AT#POP3UN="reader2", with its password
      Given the host has set:
        | AT#POP3UN="reader2"    |
        | AT#POP3PW="popsecret2" |
      And the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: One[CR][LF][CR][LF]For the first.[CR][LF]`
      And the mailbox of "reader2" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Two[CR][LF][CR][LF]For the second.[CR][LF]`
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing                 |
        | body            | For the second.[CR][LF] |
      And the modem answers within 30 s `OK`
      And the network has seen:
        | pop3.user      | reader2 |
        | mailbox.reader | One     |

    @T-B-24.r05.header @BV @needs-gprs-outcome @E-01 @E-105 @E-106
    Scenario: with header: AT#POP3HEADERMODE=1
      Given the host has set `AT#POP3HEADERMODE=1`
      And the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Cc: bob@example.org[CR][LF]Subject: Tea[CR][LF][CR][LF]Come at four.[CR][LF]`
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | ann@example.org       |
        | before the body | bob@example.org       |
        | before the body | Tea                   |
        | body            | Come at four.[CR][LF] |
      And the modem answers within 30 s `OK`

  Rule: While the modem runs a TCP process a retrieval is refused, and the process goes on

    @R-B-085.listening @BO @needs-gprs-outcome @needs-listen-address @E-01 @E-05 @E-08 @E-09 @E-107 @E-149 @E-159 @E-163 @E-166 @E-213
    Scenario: A peer is waited for on a TCP port; after its session the mail is retrieved
      Given the host has set:
        | AT#DLEMODE=1,1             |
        | AT#TCPSERV=1,"203.0.113.7" |
        | AT#TCPPORT=1,23            |
        | AT#TCPTXDELAY=1,100        |
      And the modem is connected over "GPRS"
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      When the host issues `AT#GETMAIL`
      Then the modem answers within 30 s `#CME ERROR: 37122`
      And the network has seen:
        | pop3.at | nothing |
      When the peer connects to port 23
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the peer sends `not harmed`
      Then the modem writes within 30 s `not harmed`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers within 30 s `OK`
