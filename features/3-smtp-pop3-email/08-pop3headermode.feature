@E-10
Feature: #POP3HEADERMODE: whether the header of a mail reaches the host

  With 1 the From, Cc and Subject fields come before the body, with 0 they do not.

  Rule: POP3HEADERMODE takes 0 and 1 and refuses every other value

    @BV
    Scenario Outline: POP3HEADERMODE takes <value>: <meaning>
      Given `AT#POP3HEADERMODE=<before>` is answered `OK`
      When the host issues `AT#POP3HEADERMODE=<value>`
      Then the modem answers `OK`
      And `AT#POP3HEADERMODE?` reads `#POP3HEADERMODE: <value>`

      Examples:
        | id         | covers  | value | meaning         | before |
        | T-3-04.r01 | R-3-037 | 0     | header withheld | 1      |
        | T-3-04.r02 | R-3-037 | 1     | header sent     | 0      |

    @BI @E-08 @E-09 @E-22
    Scenario Outline: POP3HEADERMODE refuses <value> and keeps <before>
      Given the host has set `AT#POP3HEADERMODE=<before>`
      When the host issues `AT#POP3HEADERMODE=<value>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#POP3HEADERMODE?` still reads `#POP3HEADERMODE: <before>`

      Examples:
        | id               | value | before |
        | R-3-037.above    | 2     | 0      |
        | R-3-037.nine     | 9     | 1      |
        | R-3-037.wrap     | 257   | 0      |
        | R-3-037.absurd   | 99999 | 0      |
        | R-3-037.negative | -1    | 1      |
        | R-3-037.text     | x     | 1      |
        | R-3-037.trailing | 1x    | 1      |

    @R-3-037.empty @BI @E-08 @E-09 @E-25
    Scenario: POP3HEADERMODE refuses an empty value and keeps what it has
      Given the host has set `AT#POP3HEADERMODE=0`
      When the host issues `AT#POP3HEADERMODE=`
      Then the modem answers `#CME ERROR: 34819`
      And `AT#POP3HEADERMODE?` still reads `#POP3HEADERMODE: 0`

    @R-3-037.neighbours @BV
    Scenario: Writing POP3HEADERMODE leaves the parameters beside it alone
      Given the host has set:
        | AT#FTPPUTPATH="/put/list" |
        | AT#POP3PORT=2110          |
      When the host issues `AT#POP3HEADERMODE=1`
      Then the modem answers `OK`
      And each of these reads:
        | AT#FTPPUTPATH? | #FTPPUTPATH: "/put/list" |
        | AT#POP3PORT?   | #POP3PORT: 2110          |

  Rule: POP3HEADERMODE is 1 until the host writes it

    @R-3-038 @BV @needs-reset
    Scenario: POP3HEADERMODE after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#POP3HEADERMODE?`
      Then the modem reports `#POP3HEADERMODE: 1`
      And the modem answers `OK`

  Rule: POP3HEADERMODE is read by AT#POP3HEADERMODE? and shown by AT#VPOP3 and AT#VALL, without quotes

    For AT#VPOP3 see 23-vpop3.feature.

    @R-3-039.get @BV
    Scenario: POP3HEADERMODE is read singly
      Given the host has set `AT#POP3HEADERMODE=0`
      When the host issues `AT#POP3HEADERMODE?`
      Then the modem reports `#POP3HEADERMODE: 0`
      And the modem answers `OK`

    @R-3-039.vall @BV
    Scenario: AT#VALL shows POP3HEADERMODE
      Given the host has set `AT#POP3HEADERMODE=0`
      When the host issues `AT#VALL`
      Then among the lines reported is `#POP3HEADERMODE: 0`

  Rule: With POP3HEADERMODE 0 a mail is handed over without its header, with 1 the From, Cc and Subject fields come before the body

    # What begins a mail ends at its first empty line; lines of the body that look alike stay.
    Background:
      Given the host has set:
        | AT#POP3SERV="198.51.100.110" |
        | AT#POP3PORT=110              |
        | AT#POP3UN="reader"           |
        | AT#POP3PW="popsecret"        |

    @BV @needs-routes @needs-gprs-outcome @E-01 @E-105 @E-106
    Scenario Outline: POP3HEADERMODE 0: <what>
      Given the host has set `AT#POP3HEADERMODE=0`
      And the mailbox of "reader" holds a mail `<header>[CR][LF]<body>`
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing |
        | body            | <body>  |
      And the modem answers within 30 s `OK`

      Examples:
        | id            | what                                | header                                                                                                        | body                                                                               |
        | R-3-040       | From, Cc and Subject are withheld   | From: Ann <ann@example.org>[CR][LF]Cc: bob@example.org[CR][LF]Subject: Tea[CR][LF]                            | At four.[CR][LF]                                                                   |
        | R-3-040.other | other fields are withheld as well   | Date: Tue, 18 Mar 2003 18:42:19 +0100[CR][LF]X-Tea: green[CR][LF]From: ann@example.org[CR][LF]Subject: Tea[CR][LF] | At four.[CR][LF]                                                              |
        | R-3-040.fold  | a field of two lines is withheld    | From: ann@example.org[CR][LF]Subject: Tea[CR][LF][0x20]and cake[CR][LF]                                        | At four.[CR][LF]                                                                   |
        | R-3-040.alike | a body that looks like a header     | From: ann@example.org[CR][LF]Subject: Tea[CR][LF]                                                             | Subject: Cake[CR][LF]Cc: eve@example.org[CR][LF][CR][LF]From: the kitchen[CR][LF] |

    @BV @needs-routes @needs-gprs-outcome @E-01 @E-105 @E-106
    Scenario Outline: POP3HEADERMODE 1: <what>
      Given the host has set `AT#POP3HEADERMODE=1`
      And the mailbox of "reader" holds a mail `<header>[CR][LF]<body>`
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | <one>   |
        | before the body | <two>   |
        | before the body | <three> |
        | body            | <body>  |
      And the modem answers within 30 s `OK`

      Examples:
        | id             | what                                | header                                                                                                                    | one             | two        | three           | body                                                    |
        | R-3-041        | From, Cc and Subject are sent       | From: Ann <ann@example.org>[CR][LF]Cc: bob@example.org[CR][LF]Subject: Tea at four[CR][LF]                                | ann@example.org | Tea at     | bob@example.org | Bring cake.[CR][LF]                                     |
        | R-3-041.no-cc  | no Cc is needed                     | From: Ann <ann@example.org>[CR][LF]Subject: Tea at four[CR][LF]                                                           | ann@example.org | From:      | Tea at four     | Bring cake.[CR][LF]                                     |
        | R-3-041.order  | in another order, with other fields | Subject: Tea at four[CR][LF]Date: Tue, 18 Mar 2003 18:42:19 +0100[CR][LF]From: ann@example.org[CR][LF]X-Tea: green[CR][LF] | ann@example.org | Subject:   | Tea at four     | Bring cake.[CR][LF]                                     |
        | R-3-041.case   | field names in other letters        | from: ann@example.org[CR][LF]CC: bob@example.org[CR][LF]SUBJECT: Tea at four[CR][LF]                                      | ann@example.org | Tea        | bob@example.org | Bring cake.[CR][LF]                                     |
        | R-3-041.fold   | a Subject of two lines              | From: ann@example.org[CR][LF]Subject: Tea at four[CR][LF][0x20]with cake[CR][LF]                                           | ann@example.org | Tea at     | with cake       | Bring it.[CR][LF]                                       |
        | R-3-041.copies | a Cc of two lines                   | From: ann@example.org[CR][LF]Cc: bob@example.org,[CR][LF][0x09]eve@example.org[CR][LF]Subject: Tea[CR][LF]                 | ann@example.org | Tea        | eve@example.org | Bring it.[CR][LF]                                       |
        | R-3-041.alike  | a body that looks like a header     | From: ann@example.org[CR][LF]Subject: Tea[CR][LF]                                                                         | ann@example.org | Tea        | Subject: Tea    | Subject: Cake[CR][LF]From: the kitchen[CR][LF][CR][LF]x[CR][LF] |

    @R-3-041.empty @BV @needs-routes @needs-gprs-outcome @E-01 @E-105 @E-106
    Scenario: POP3HEADERMODE 1: a mail without a body
      Given the host has set `AT#POP3HEADERMODE=1`
      And the mailbox of "reader" holds a mail `From: ann@example.org[CR][LF]Subject: Nothing to say[CR][LF][CR][LF]`
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | ann@example.org |
        | before the body | Nothing to say  |
        | body            |                 |
      And the modem answers within 30 s `OK`
