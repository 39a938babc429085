@E-01 @E-10
Feature: AT#PUTMAIL: send a mail

  The walkthrough: seven settings, the command, the body that is not echoed, and its end.

  Rule: Each setting of the walkthrough answers OK and reads back

    @BV
    Scenario Outline: <setting>
      Given `<before>` is answered `OK`
      When the host issues `<setting>`
      Then the modem answers `OK`
      And `<command>` reads `<line>`

      Examples:
        | id         | before                             | setting                           | command        | line                             |
        | T-A-08.r01 | AT#SMTPSERV="198.51.100.77"        | AT#SMTPSERV="smtp.domain.com"     | AT#SMTPSERV?   | #SMTPSERV: "smtp.domain.com"     |
        | T-A-08.r02 | AT#DOMAIN="before.example.org"     | AT#DOMAIN="domain.com"            | AT#DOMAIN?     | #DOMAIN: "domain.com"            |
        | T-A-08.r03 | AT#SENDERNAME="before"             | AT#SENDERNAME="Test module"       | AT#SENDERNAME? | #SENDERNAME: "Test module"       |
        | T-A-08.r04 | AT#SENDERADDR="before@example.org" | AT#SENDERADDR="module@domain.com" | AT#SENDERADDR? | #SENDERADDR: "module@domain.com" |
        | T-A-08.r07 | AT#SUBJ1="before"                  | AT#SUBJ1="Email Subject"          | AT#SUBJ1?      | #SUBJ1: "Email Subject"          |

      # The walkthrough has these two without quotes.
      @E-26
      Examples:
        | id         | before                         | setting                            | command    | line                              |
        | T-A-08.r05 | AT#REC1="before@example.org"   | AT#REC1="recipient@domain.com"     | AT#REC1?   | #REC1: "recipient@domain.com"     |
        | T-A-08.r06 | AT#CCREC1="before@example.org" | AT#CCREC1="ccrecipient@domain.com" | AT#CCREC1? | #CCREC1: "ccrecipient@domain.com" |

    @BV @E-26
    Scenario Outline: <setting> without quotes is recorded
      When the host issues `<setting>`
      Then whatever the modem answers is recorded

      Examples:
        | id              | setting                          |
        | T-A-08.r05.bare | AT#REC1=recipient@domain.com     |
        | T-A-08.r06.bare | AT#CCREC1=ccrecipient@domain.com |

  Rule: With the settings of the walkthrough AT#PUTMAIL asks for the body, echoes nothing of it, and answers OK when the mail has been sent

    @T-A-08.r08 @T-A-08.r09 @R-A-009 @BV @needs-gprs-outcome @needs-routes @E-111 @E-114 @E-121 @E-232
    Scenario: The whole walkthrough, with the echo of commands on
      Given the host has set:
        | AT#DNSSERV1="198.51.100.53" |
        | AT#DNSSERV2="198.51.100.54" |
        | AT#SMTPPORT=25              |
        | AT#SMTPUN=""                |
        | AT#SMTPPW=""                |
      And the modem is connected over "GPRS"
      And `AT#SMTPSERV="smtp.example.org"` is answered `OK`
      And `AT#DOMAIN="example.org"` is answered `OK`
      And `AT#SENDERNAME="Test module"` is answered `OK`
      And `AT#SENDERADDR="module@example.org"` is answered `OK`
      And `AT#REC1="recipient@example.org"` is answered `OK`
      And `AT#CCREC1="ccrecipient@example.org"` is answered `OK`
      And `AT#SUBJ1="Email Subject"` is answered `OK`
      And the host issues `ATE1`
      And the modem answers `OK`
      When the host writes `AT#PUTMAIL[CR]`
      Then the modem writes within 60 s `AT#PUTMAIL[CR][CR][LF]Ok_Info_WaitingForData[CR][LF]`
      When the host writes `Text of the mail`
      Then the modem writes nothing for 5 seconds
      When the host writes `[CR][LF].[CR][LF]`
      Then the modem writes within 60 s `[CR][LF].[CR][LF][CR][LF]OK[CR][LF]`
      And the network has seen:
        | smtp.at         | 198.51.100.25:25                               |
        | smtp.sender     | module@example.org                             |
        | smtp.recipients | recipient@example.org, ccrecipient@example.org |
        | smtp.subjects   | Email Subject                                  |
      And the mail for `recipient@example.org` has:
        | From    | Test module <module@example.org> |
        | To      | recipient@example.org            |
        | Cc      | ccrecipient@example.org          |
        | Subject | Email Subject                    |
        | body    | `Text of the mail`               |

    # A hand at a keyboard: one character after the other, with pauses.
    @R-A-009.keyboard @BV @needs-gprs-outcome @needs-routes @E-111 @E-114 @E-232
    Scenario: The mail is typed
      Given the host has set:
        | AT#DNSSERV1="198.51.100.53"         |
        | AT#DNSSERV2="198.51.100.54"         |
        | AT#SMTPPORT=25                      |
        | AT#SMTPUN=""                        |
        | AT#SMTPPW=""                        |
        | AT#SMTPSERV="smtp.example.org"      |
        | AT#DOMAIN="example.org"             |
        | AT#SENDERNAME="Test module"         |
        | AT#SENDERADDR="module@example.org"  |
        | AT#REC1="recipient@example.org"     |
        | AT#CCREC1="ccrecipient@example.org" |
        | AT#SUBJ1="Email Subject"            |
      And the modem is connected over "GPRS"
      And the host issues `AT#PUTMAIL`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes, 1 octet at a time, `Typed `
      And the modem writes nothing for 20 seconds
      And the host writes, 1 octet at a time, `by hand[CR][LF]`
      And the modem writes nothing for 20 seconds
      And the host writes `.`
      And the modem writes nothing for 2 seconds
      When the host writes, 1 octet at a time, `[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the mail for `ccrecipient@example.org` has:
        | Subject | Email Subject   |
        | body    | `Typed by hand` |
