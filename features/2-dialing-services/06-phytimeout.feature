@E-10
Feature: #PHYTIMEOUT: minutes of inactivity

  After so many minutes without traffic on either side the modem ends the communication.

  Rule: PHYTIMEOUT takes whole numbers from 1 to 255 and refuses every other value

    @BV
    Scenario Outline: PHYTIMEOUT takes <value>
      Given `AT#PHYTIMEOUT=77` is answered `OK`
      When the host issues `AT#PHYTIMEOUT=<value>`
      Then the modem answers `OK`
      And `AT#PHYTIMEOUT?` reads `#PHYTIMEOUT: <value>`

      Examples:
        | id           | value |
        | R-2-037.low  | 1     |
        | R-2-037.mid  | 128   |
        | R-2-037.high | 255   |

    @BI @E-08 @E-09 @E-22
    Scenario Outline: PHYTIMEOUT refuses <value> and keeps what it has
      Given the host has set `AT#PHYTIMEOUT=77`
      When the host issues `AT#PHYTIMEOUT=<value>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#PHYTIMEOUT?` still reads `#PHYTIMEOUT: 77`

      Examples:
        | id               | value |
        | R-2-037.below    | 0     |
        | R-2-037.above    | 256   |
        | R-2-037.wrap     | 257   |
        | R-2-037.absurd   | 99999 |
        | R-2-037.negative | -1    |
        | R-2-037.text     | x     |
        | R-2-037.trailing | 128x  |

    @R-2-037.empty @BI @E-08 @E-09 @E-25
    Scenario: PHYTIMEOUT refuses an empty value and keeps what it has
      Given the host has set `AT#PHYTIMEOUT=77`
      When the host issues `AT#PHYTIMEOUT=`
      Then the modem answers `#CME ERROR: 34819`
      And `AT#PHYTIMEOUT?` still reads `#PHYTIMEOUT: 77`

    @R-2-037.neighbours @BV
    Scenario: Writing PHYTIMEOUT leaves the parameters beside it alone
      Given the host has set:
        | AT#GPRSMODE=0    |
        | AT#REDIALCOUNT=9 |
      When the host issues `AT#PHYTIMEOUT=255`
      Then the modem answers `OK`
      And each of these reads:
        | AT#GPRSMODE?    | #GPRSMODE: 0    |
        | AT#REDIALCOUNT? | #REDIALCOUNT: 9 |

  Rule: PHYTIMEOUT is 15 until the host writes it

    @R-2-038 @BV @needs-reset
    Scenario: PHYTIMEOUT after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#PHYTIMEOUT?`
      Then the modem reports `#PHYTIMEOUT: 15`
      And the modem answers `OK`

  Rule: PHYTIMEOUT is read by AT#PHYTIMEOUT? and shown by AT#VPHY and AT#VALL, without quotes

    For AT#VPHY see 29-vphy.feature.

    @R-2-039.get @BV
    Scenario: PHYTIMEOUT is read singly
      Given the host has set `AT#PHYTIMEOUT=44`
      When the host issues `AT#PHYTIMEOUT?`
      Then the modem reports `#PHYTIMEOUT: 44`
      And the modem answers `OK`

    @R-2-039.vall @BV
    Scenario: AT#VALL shows PHYTIMEOUT
      Given the host has set `AT#PHYTIMEOUT=44`
      When the host issues `AT#VALL`
      Then among the lines reported is `#PHYTIMEOUT: 44`
