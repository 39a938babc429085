@E-10
Feature: #PINGDELAY: seconds to wait for an echo reply

  After so long a request counts as lost; also the time between two requests.

  Rule: PINGDELAY takes whole numbers from 1 to 255 and refuses every other value

    @BV
    Scenario Outline: PINGDELAY takes <value>
      Given `AT#PINGDELAY=77` is answered `OK`
      When the host issues `AT#PINGDELAY=<value>`
      Then the modem answers `OK`
      And `AT#PINGDELAY?` reads `#PINGDELAY: <value>`

      Examples:
        | id           | value |
        | R-7-001.low  | 1     |
        | R-7-001.mid  | 128   |
        | R-7-001.high | 255   |

    @BI @E-08 @E-09 @E-22
    Scenario Outline: PINGDELAY refuses <value> and keeps what it has
      Given the host has set `AT#PINGDELAY=77`
      When the host issues `AT#PINGDELAY=<value>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#PINGDELAY?` still reads `#PINGDELAY: 77`

      Examples:
        | id               | value |
        | R-7-001.below    | 0     |
        | R-7-001.above    | 256   |
        | R-7-001.wrap     | 257   |
        | R-7-001.absurd   | 99999 |
        | R-7-001.negative | -1    |
        | R-7-001.text     | x     |
        | R-7-001.trailing | 128x  |

    @R-7-001.empty @BI @E-08 @E-09 @E-25
    Scenario: PINGDELAY refuses an empty value and keeps what it has
      Given the host has set `AT#PINGDELAY=77`
      When the host issues `AT#PINGDELAY=`
      Then the modem answers `#CME ERROR: 34819`
      And `AT#PINGDELAY?` still reads `#PINGDELAY: 77`

    @R-7-001.neighbours @BV
    Scenario: Writing PINGDELAY leaves the parameters beside it alone
      Given the host has set:
        | AT#UDPTXDELAY=360 |
        | AT#PINGNUM=9      |
      When the host issues `AT#PINGDELAY=255`
      Then the modem answers `OK`
      And each of these reads:
        | AT#UDPTXDELAY? | #UDPTXDELAY: 360 |
        | AT#PINGNUM?    | #PINGNUM: 9      |

  Rule: PINGDELAY is 1 until the host writes it

    @R-7-002 @BV @needs-reset
    Scenario: PINGDELAY after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#PINGDELAY?`
      Then the modem reports `#PINGDELAY: 1`
      And the modem answers `OK`

  Rule: PINGDELAY is read by AT#PINGDELAY? and shown by AT#VPING and AT#VALL, without quotes

    For AT#VPING see 05-vping.feature.

    @R-7-003.get @BV
    Scenario: PINGDELAY is read singly
      Given the host has set `AT#PINGDELAY=5`
      When the host issues `AT#PINGDELAY?`
      Then the modem reports `#PINGDELAY: 5`
      And the modem answers `OK`

    @R-7-003.vall @BV
    Scenario: AT#VALL shows PINGDELAY
      Given the host has set `AT#PINGDELAY=5`
      When the host issues `AT#VALL`
      Then among the lines reported is `#PINGDELAY: 5`
