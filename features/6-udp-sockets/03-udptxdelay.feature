@E-10
Feature: #UDPTXDELAY: milliseconds before an incomplete datagram is sent

  How long data waits for company before a datagram that is not full is sent.

  Rule: UDPTXDELAY takes multiples of 20 from 0 to 32760 and refuses every other value

    @BV
    Scenario Outline: UDPTXDELAY takes <value>
      Given `AT#UDPTXDELAY=460` is answered `OK`
      When the host issues `AT#UDPTXDELAY=<value>`
      Then the modem answers `OK`
      And `AT#UDPTXDELAY?` reads `#UDPTXDELAY: <value>`

      Examples:
        | id           | value |
        | R-6-012.low  | 0     |
        | R-6-012.step | 20    |
        | R-6-012.mid  | 16380 |
        | R-6-012.high | 32760 |

    @BI @E-08 @E-09 @E-22
    Scenario Outline: UDPTXDELAY refuses <value> and keeps what it has
      Given the host has set `AT#UDPTXDELAY=460`
      When the host issues `AT#UDPTXDELAY=<value>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#UDPTXDELAY?` still reads `#UDPTXDELAY: 460`

      Examples:
        | id               | value |
        | R-6-012.above    | 32780 |
        | R-6-012.word     | 32767 |
        | R-6-012.wrap     | 65560 |
        | R-6-012.absurd   | 99999 |
        | R-6-012.negative | -20   |
        | R-6-012.text     | x     |
        | R-6-012.trailing | 20x   |

    @R-6-012.empty @BI @E-08 @E-09 @E-25
    Scenario: UDPTXDELAY refuses an empty value and keeps what it has
      Given the host has set `AT#UDPTXDELAY=460`
      When the host issues `AT#UDPTXDELAY=`
      Then the modem answers `#CME ERROR: 34819`
      And `AT#UDPTXDELAY?` still reads `#UDPTXDELAY: 460`

    @R-6-012.neighbours @BV
    Scenario: Writing UDPTXDELAY leaves the parameters beside it alone
      Given the host has set:
        | AT#UDPSERV="udp.example.org" |
        | AT#PINGDELAY=5               |
      When the host issues `AT#UDPTXDELAY=32760`
      Then the modem answers `OK`
      And each of these reads:
        | AT#UDPSERV?   | #UDPSERV: "udp.example.org" |
        | AT#PINGDELAY? | #PINGDELAY: 5               |

  Rule: UDPTXDELAY must be a multiple of 20

    @BI @E-08 @E-09 @E-174
    Scenario Outline: UDPTXDELAY does not take <value>
      Given the host has set `AT#UDPTXDELAY=460`
      When the host issues `AT#UDPTXDELAY=<value>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#UDPTXDELAY?` still reads `#UDPTXDELAY: 460`

      Examples:
        | id                 | value |
        | R-6-017.one-below  | 19    |
        | R-6-017.one-above  | 21    |
        | R-6-017.half       | 10    |
        | R-6-017.half-above | 30    |
        | R-6-017.odd        | 101   |

  Rule: UDPTXDELAY is 100 until the host writes it

    @R-6-013 @BV @needs-reset
    Scenario: UDPTXDELAY after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#UDPTXDELAY?`
      Then the modem reports `#UDPTXDELAY: 100`
      And the modem answers `OK`

  Rule: UDPTXDELAY is read by AT#UDPTXDELAY? and shown by AT#VUDP and AT#VALL, without quotes

    For AT#VUDP see 07-vudp.feature.

    @R-6-014.get @BV
    Scenario: UDPTXDELAY is read singly
      Given the host has set `AT#UDPTXDELAY=360`
      When the host issues `AT#UDPTXDELAY?`
      Then the modem reports `#UDPTXDELAY: 360`
      And the modem answers `OK`

    @R-6-014.vall @BV
    Scenario: AT#VALL shows UDPTXDELAY
      Given the host has set `AT#UDPTXDELAY=360`
      When the host issues `AT#VALL`
      Then among the lines reported is `#UDPTXDELAY: 360`
