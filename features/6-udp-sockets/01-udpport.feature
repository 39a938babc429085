@E-10
Feature: #UDPPORT: UDP port

  The local port when listening, the remote port when active.

  Rule: UDPPORT takes port numbers of 1 to 5 digits and refuses those above 65535

    @BV
    Scenario Outline: UDPPORT takes <value>
      Given `AT#UDPPORT=4321` is answered `OK`
      When the host issues `AT#UDPPORT=<value>`
      Then the modem answers `OK`
      And `AT#UDPPORT?` reads `#UDPPORT: <value>`

      Examples:
        | id             | value |
        | R-6-001.low    | 1     |
        | R-6-001.mid    | 8080  |
        | R-6-001.signed | 32768 |
        | R-6-001.high   | 65535 |

    @BI @E-08 @E-09 @E-22
    Scenario Outline: UDPPORT refuses <value> and keeps what it has
      Given the host has set `AT#UDPPORT=4321`
      When the host issues `AT#UDPPORT=<value>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#UDPPORT?` still reads `#UDPPORT: 4321`

      Examples:
        | id                 | covers  | value      |
        | R-6-001.above      | R-6-005 | 65536      |
        | R-6-001.wrap       |         | 65637      |
        | R-6-001.absurd     |         | 99999      |
        | R-6-001.six-digits |         | 100000     |
        | R-6-001.huge       |         | 4294967397 |
        | R-6-001.negative   |         | -1         |
        | R-6-001.text       |         | x          |
        | R-6-001.trailing   |         | 8080x      |

    @R-6-001.empty @BI @E-08 @E-09 @E-25
    Scenario: UDPPORT refuses an empty value and keeps what it has
      Given the host has set `AT#UDPPORT=4321`
      When the host issues `AT#UDPPORT=`
      Then the modem answers `#CME ERROR: 34819`
      And `AT#UDPPORT?` still reads `#UDPPORT: 4321`

    # 0 is declared illegal, yet it is what the factory leaves: storing it is not judged.
    @BI @E-179
    Scenario Outline: UDPPORT is given <value>
      When the host issues `AT#UDPPORT=<value>`
      Then whatever the modem answers is recorded

      Examples:
        | id           | value |
        | R-6-001.zero | 0     |

    @R-6-001.neighbours @BV
    Scenario: Writing UDPPORT leaves the parameters beside it alone
      Given the host has set:
        | AT#TCPTXDELAY=2,240          |
        | AT#UDPSERV="udp.example.org" |
      When the host issues `AT#UDPPORT=65535`
      Then the modem answers `OK`
      And each of these reads:
        | AT#TCPTXDELAY=2 | #TCPTXDELAY: 2,240          |
        | AT#UDPSERV?     | #UDPSERV: "udp.example.org" |

  Rule: UDPPORT is 0 until the host writes it

    @R-6-002 @BV @needs-reset
    Scenario: UDPPORT after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#UDPPORT?`
      Then the modem reports `#UDPPORT: 0`
      And the modem answers `OK`

  Rule: UDPPORT is read by AT#UDPPORT? and shown by AT#VUDP and AT#VALL, without quotes

    For AT#VUDP see 07-vudp.feature.

    @R-6-003.get @BV
    Scenario: UDPPORT is read singly
      Given the host has set `AT#UDPPORT=4001`
      When the host issues `AT#UDPPORT?`
      Then the modem reports `#UDPPORT: 4001`
      And the modem answers `OK`

    @R-6-003.vall @BV
    Scenario: AT#VALL shows UDPPORT
      Given the host has set `AT#UDPPORT=4001`
      When the host issues `AT#VALL`
      Then among the lines reported is `#UDPPORT: 4001`
