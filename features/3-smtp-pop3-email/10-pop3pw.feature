@E-10
Feature: #POP3PW: password of the mailbox

  Presented to the POP3 server together with POP3UN.

  Rule: POP3PW takes text of up to 64 characters and refuses longer ones

    @BV @E-28
    Scenario Outline: POP3PW takes <what>
      Given `AT#POP3PW="pop3pw.before"` is answered `OK`
      When the host issues `AT#POP3PW="<value>"`
      Then the modem answers `OK`
      And `AT#POP3PW?` reads `#POP3PW: "<value>"`

      Examples:
        | id             | what                                    | value                                                            |
        | R-3-046.mixed  | letters, digits, blanks and punctuation | Pop3pw  1@Example.org/a-b_c                                      |
        | R-3-046.digits | digits only                             | 0042                                                             |
        | R-3-046.max    | 64 characters                           | pop3pw-----0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end |

    @R-3-046.over @BI @E-08 @E-09 @E-23
    Scenario: POP3PW refuses 65 characters and keeps what it has
      Given the host has set `AT#POP3PW="pop3pw.before"`
      When the host issues `AT#POP3PW="pop3pw-----0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-0065"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#POP3PW?` still reads `#POP3PW: "pop3pw.before"`

    @R-3-046.absurd @BI @E-08 @E-09 @E-23
    Scenario: POP3PW refuses 300 characters and keeps what it has
      Given the host has set `AT#POP3PW="pop3pw.before"`
      When the host issues `AT#POP3PW="`, 300 times `x` and `"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#POP3PW?` still reads `#POP3PW: "pop3pw.before"`

    @R-3-046.neighbours @BV
    Scenario: Writing POP3PW leaves the parameters beside it alone
      Given the host has set:
        | AT#POP3PORT=2110               |
        | AT#POP3SERV="pop3.example.org" |
      When the host issues `AT#POP3PW="pop3pw-----0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#POP3PORT? | #POP3PORT: 2110               |
        | AT#POP3SERV? | #POP3SERV: "pop3.example.org" |

  Rule: POP3PW is empty until the host writes it

    @R-3-047 @BV @needs-reset @E-19 @E-21
    Scenario: POP3PW after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#POP3PW?`
      Then the modem reports `#POP3PW: ""`
      And the modem answers `OK`

  Rule: POP3PW is read by AT#POP3PW? and shown by AT#VPOP3 and AT#VALL, between quotes

    For AT#VPOP3 see 23-vpop3.feature.

    @R-3-048.get @BV
    Scenario: POP3PW is read singly
      Given the host has set `AT#POP3PW="pop3pw.tell"`
      When the host issues `AT#POP3PW?`
      Then the modem reports `#POP3PW: "pop3pw.tell"`
      And the modem answers `OK`

    @R-3-048.vall @BV
    Scenario: AT#VALL shows POP3PW
      Given the host has set `AT#POP3PW="pop3pw.tell"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#POP3PW: "pop3pw.tell"`

  Rule: POP3PW is presented to the POP3 server

    @BV @needs-routes @needs-gprs-outcome @E-08 @E-09
    Scenario Outline: The server is told <what>, and refuses it
      Given the host has set:
        | AT#POP3SERV="198.51.100.110" |
        | AT#POP3PORT=110              |
        | AT#POP3UN="reader"           |
        | AT#POP3PW="<value>"          |
        | AT#SMTPPW="mailsecret"       |
        | AT#ISPPW="isp word"          |
      And the "POP3" server at "PASS" "answers -ERR wrong password"
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem answers within 60 s `#CME ERROR: 38081`
      And the network has seen:
        | pop3.user     | reader  |
        | pop3.password | <value> |

      Examples:
        | id                | what                              | value                                                            |
        | R-3-056.password  | a password in two kinds of letter | PopSecret                                                        |
        | R-3-056.signs     | letters, digits and punctuation   | Pop3pw 1@Example.org/a-b_c                                       |
        | R-3-056.longest   | 64 characters                     | pop3pw-----0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end |
