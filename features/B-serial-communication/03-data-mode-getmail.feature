@E-10 @needs-routes
Feature: Command mode and data mode for AT#GETMAIL

  Between the mail message and the dot sequence the port belongs to the mail.

  Background:
    Given the host has set:
      | AT#POP3SERV="198.51.100.110" |
      | AT#POP3PORT=110              |
      | AT#POP3UN="reader"           |
      | AT#POP3PW="popsecret"        |
      | AT#POP3HEADERMODE=0          |

  Rule: Data mode begins with the mail message, and the data follow at once, as they come from the server

    @T-B-03.r04 @BV @needs-gprs-outcome @E-01 @E-106
    Scenario: The first line of the mail comes right behind the message
      Given the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Tea[CR][LF][CR][LF]The kettle is on.[CR][LF]Come at four.[CR][LF]`
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_Mail[CR][LF]The kettle is on.[CR][LF]`
      And the modem delivers a mail:
        | before the body | nothing                |
        | body            | Come at four.[CR][LF]  |
      And the modem answers within 30 s `OK`

    # The rest of the mail is still at the server, much more than a segment behind.
    @R-B-018 @BV @needs-gprs-outcome @E-01 @E-106
    Scenario: The first line comes before the server has given the mail out
      Given the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Tea[CR][LF][CR][LF]The kettle is on.[CR][LF][12000 octets of text]`
      And the "POP3" server at "octet 6000 of RETR" "says nothing"
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_Mail[CR][LF]The kettle is on.[CR][LF]`
      When 10 seconds pass
      And the "POP3" server goes on
      Then the modem delivers a mail:
        | before the body | nothing                |
        | body            | [12000 octets of text] |
      And the modem answers within 30 s `OK`

    @R-B-018.header @BV @needs-gprs-outcome @E-01 @E-105 @E-106
    Scenario: With POP3HEADERMODE 1 the header is part of the data
      Given the host has set `AT#POP3HEADERMODE=1`
      And the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Tea[CR][LF][CR][LF]The kettle is on.[CR][LF]`
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | ann@example.org           |
        | before the body | Tea                       |
        | body            | The kettle is on.[CR][LF] |
      And the modem answers within 30 s `OK`

  Rule: Data mode ends with CR LF . CR LF from the modem, when the mail is complete and when it was broken off

    @T-B-03.r05 @BV @needs-gprs-outcome @E-01 @E-106
    Scenario: The mail is complete
      Given the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Tea[CR][LF][CR][LF]Come at four.[CR][LF]Bring cake.[CR][LF]`
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing                                  |
        | body            | Come at four.[CR][LF]Bring cake.[CR][LF] |
      And the modem answers within 30 s `OK`
      And `AT#POP3UN?` reads `#POP3UN: "reader"`

    @R-B-019 @T-B-03.r05 @BI @needs-gprs-outcome @E-01 @E-08 @E-09 @E-109 @E-215
    Scenario: The server closes in the middle: the sequence, the error, and commands again
      Given the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Long[CR][LF][CR][LF][12000 octets of text]`
      And the "POP3" server at "octet 6000 of RETR" "closes"
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing                |
        | body, cut off   | [12000 octets of text] |
      And the modem answers within 30 s `#CME ERROR: 37966`
      And `AT#POP3UN?` reads `#POP3UN: "reader"`

    # The loss of the session may be told besides.
    @R-B-019.bearer @BI @needs-gprs-outcome @needs-drop-bearer @E-01 @E-08 @E-09 @E-109 @E-216 @E-217
    Scenario: The GPRS session is lost in the middle: the sequence, and an error
      Given the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Long[CR][LF][CR][LF][12000 octets of text]`
      And the "POP3" server at "octet 6000 of RETR" "says nothing"
      And the modem is connected over "GPRS"
      And the host issues `AT#GETMAIL`
      And the modem indicates within 60 s `Ok_Info_Mail`
      When the bearer is lost
      Then the modem delivers a mail:
        | before the body | nothing                |
        | body, cut off   | [12000 octets of text] |
      And until 20 seconds of silence the modem indicates only:
        | #CME ERROR: {code} | 1 | 2 |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

  Rule: The host cannot end data mode: what it writes has no effect on the mail

    # The server stops halfway, and what the modem has of the mail is taken, so that the host writes into the transfer; what
    # comes then has to end as the mail ends. No line of the host is a command if it is taken later.
    @BO @needs-gprs-outcome @E-01 @E-106
    Scenario Outline: The host writes <what>
      Given the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Long[CR][LF][CR][LF][6000 octets of text]The kettle is on.[CR][LF]Come at four.[CR][LF]`
      And the mailbox of "reader" holds a mail `From: Bob <bob@example.org>[CR][LF]Subject: Next[CR][LF][CR][LF]next[CR][LF]`
      And the "POP3" server at "octet 4000 of RETR" "says nothing"
      And the modem is connected over "GPRS"
      And the host issues `AT#GETMAIL`
      And the modem indicates within 60 s `Ok_Info_Mail`
      And 10 seconds pass
      And whatever the modem answers is recorded
      When the host writes `<bytes>`
      And 3 seconds pass
      And the host writes `[CR]`
      And the "POP3" server goes on
      Then the modem delivers a mail:
        | before the body | The kettle is on.[CR][LF]Come at four. |
      And the modem answers within 30 s `OK`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | mailbox.reader | Next |

      Examples:
        | id              | covers  | what                          | bytes              |
        | T-B-03.r06      | R-B-020 | ETX                           | [ETX]              |
        | R-B-020.dots    |         | the dot sequence              | [CR][LF].[CR][LF]  |
        | R-B-020.plus    |         | the escape sequence of a call | +++                |
        | R-B-020.break   |         | SUB and ESC                   | [SUB][ESC]         |
        | R-B-020.typing  |         | what somebody types           | hello[CR][LF]there |

    # A command may wait until the mail is over, or be lost.
    @R-B-020.commands @BO @needs-gprs-outcome @E-01 @E-106
    Scenario: The host writes a command
      Given the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Long[CR][LF][CR][LF][6000 octets of text]The kettle is on.[CR][LF]Come at four.[CR][LF]`
      And the "POP3" server at "octet 4000 of RETR" "says nothing"
      And the modem is connected over "GPRS"
      And the host issues `AT#GETMAIL`
      And the modem indicates within 60 s `Ok_Info_Mail`
      And 10 seconds pass
      And whatever the modem answers is recorded
      When the host writes `AT[CR]`
      And 3 seconds pass
      And the "POP3" server goes on
      Then the modem delivers a mail:
        | before the body | The kettle is on.[CR][LF]Come at four. |
      And until 10 seconds of silence the modem indicates only:
        | OK | 0 | 2 |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
