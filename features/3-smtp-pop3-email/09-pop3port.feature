@E-10
Feature: #POP3PORT: port of the POP3 server

  Where the modem reaches the POP3 server.

  Rule: POP3PORT takes port numbers of 1 to 5 digits and refuses those above 65535

    @BV
    Scenario Outline: POP3PORT takes <value>
      Given `AT#POP3PORT=4321` is answered `OK`
      When the host issues `AT#POP3PORT=<value>`
      Then the modem answers `OK`
      And `AT#POP3PORT?` reads `#POP3PORT: <value>`

      Examples:
        | id             | value |
        | R-3-042.low    | 1     |
        | R-3-042.mid    | 8080  |
        | R-3-042.signed | 32768 |
        | R-3-042.high   | 65535 |

    @BI @E-08 @E-09 @E-22
    Scenario Outline: POP3PORT refuses <value> and keeps what it has
      Given the host has set `AT#POP3PORT=4321`
      When the host issues `AT#POP3PORT=<value>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#POP3PORT?` still reads `#POP3PORT: 4321`

      Examples:
        | id                 | value      |
        | R-3-042.above      | 65536      |
        | R-3-042.wrap       | 65637      |
        | R-3-042.absurd     | 99999      |
        | R-3-042.six-digits | 100000     |
        | R-3-042.huge       | 4294967397 |
        | R-3-042.negative   | -1         |
        | R-3-042.text       | x          |
        | R-3-042.trailing   | 8080x      |

    @R-3-042.empty @BI @E-08 @E-09 @E-25
    Scenario: POP3PORT refuses an empty value and keeps what it has
      Given the host has set `AT#POP3PORT=4321`
      When the host issues `AT#POP3PORT=`
      Then the modem answers `#CME ERROR: 34819`
      And `AT#POP3PORT?` still reads `#POP3PORT: 4321`

    # Nothing says whether 0 may be stored.
    @BI @E-104
    Scenario Outline: POP3PORT is given <value>
      When the host issues `AT#POP3PORT=<value>`
      Then whatever the modem answers is recorded

      Examples:
        | id           | value |
        | R-3-042.zero | 0     |

    @R-3-042.neighbours @BV
    Scenario: Writing POP3PORT leaves the parameters beside it alone
      Given the host has set:
        | AT#POP3HEADERMODE=0     |
        | AT#POP3PW="pop3pw.tell" |
      When the host issues `AT#POP3PORT=65535`
      Then the modem answers `OK`
      And each of these reads:
        | AT#POP3HEADERMODE? | #POP3HEADERMODE: 0     |
        | AT#POP3PW?         | #POP3PW: "pop3pw.tell" |

  Rule: POP3PORT is 110 until the host writes it

    @R-3-043 @BV @needs-reset
    Scenario: POP3PORT after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#POP3PORT?`
      Then the modem reports `#POP3PORT: 110`
      And the modem answers `OK`

  Rule: POP3PORT is read by AT#POP3PORT? and shown by AT#VPOP3 and AT#VALL, without quotes

    For AT#VPOP3 see 23-vpop3.feature.

    @R-3-044.get @BV
    Scenario: POP3PORT is read singly
      Given the host has set `AT#POP3PORT=2110`
      When the host issues `AT#POP3PORT?`
      Then the modem reports `#POP3PORT: 2110`
      And the modem answers `OK`

    @R-3-044.vall @BV
    Scenario: AT#VALL shows POP3PORT
      Given the host has set `AT#POP3PORT=2110`
      When the host issues `AT#VALL`
      Then among the lines reported is `#POP3PORT: 2110`

  Rule: The POP3 connection is made to POP3PORT

    # The mailbox is empty, which only its server can know.
    Background:
      Given the host has set:
        | AT#POP3SERV="198.51.100.110" |
        | AT#POP3UN="reader"           |
        | AT#POP3PW="popsecret"        |
        | AT#SMTPPORT=2525             |

    @BV @needs-routes @needs-gprs-outcome @E-01 @E-107
    Scenario Outline: The server is called on port <port>
      Given the host has set:
        | AT#POP3PORT=<before> |
        | AT#POP3PORT=<port>   |
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers within 30 s `OK`
      And the network has seen:
        | pop3.at | 198.51.100.110:<port> |

      Examples:
        | id            | port | before |
        | R-3-045       | 1110 | 110    |
        | R-3-045.usual | 110  | 1110   |

    @R-3-045.default @BV @needs-reset @needs-routes @needs-gprs-outcome @E-01 @E-107
    Scenario: The server is called on port 110 when the host never wrote POP3PORT
      Given the modem has its factory defaults
      And the host has set:
        | AT#POP3SERV="198.51.100.110" |
        | AT#POP3UN="reader"           |
        | AT#POP3PW="popsecret"        |
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers within 30 s `OK`
      And the network has seen:
        | pop3.at | 198.51.100.110:110 |
