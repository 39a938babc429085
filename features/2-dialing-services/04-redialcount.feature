@E-10
Feature: #REDIALCOUNT: attempts before a connection is given up

  How often a GSM connection that failed is tried again; 0 switches the retries off.

  Rule: REDIALCOUNT takes whole numbers from 0 to 14 and refuses every other value

    @BV
    Scenario Outline: REDIALCOUNT takes <value>
      Given `AT#REDIALCOUNT=7` is answered `OK`
      When the host issues `AT#REDIALCOUNT=<value>`
      Then the modem answers `OK`
      And `AT#REDIALCOUNT?` reads `#REDIALCOUNT: <value>`

      Examples:
        | id           | value |
        | R-2-027.low  | 0     |
        | R-2-027.mid  | 8     |
        | R-2-027.high | 14    |

    @BI @E-08 @E-09 @E-22
    Scenario Outline: REDIALCOUNT refuses <value> and keeps what it has
      Given the host has set `AT#REDIALCOUNT=7`
      When the host issues `AT#REDIALCOUNT=<value>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#REDIALCOUNT?` still reads `#REDIALCOUNT: 7`

      Examples:
        | id               | value |
        | R-2-027.above    | 15    |
        | R-2-027.byte     | 255   |
        | R-2-027.wrap     | 257   |
        | R-2-027.absurd   | 99999 |
        | R-2-027.negative | -1    |
        | R-2-027.text     | x     |
        | R-2-027.trailing | 8x    |

    @R-2-027.empty @BI @E-08 @E-09 @E-25
    Scenario: REDIALCOUNT refuses an empty value and keeps what it has
      Given the host has set `AT#REDIALCOUNT=7`
      When the host issues `AT#REDIALCOUNT=`
      Then the modem answers `#CME ERROR: 34819`
      And `AT#REDIALCOUNT?` still reads `#REDIALCOUNT: 7`

    @R-2-027.neighbours @BV
    Scenario: Writing REDIALCOUNT leaves the parameters beside it alone
      Given the host has set:
        | AT#PHYTIMEOUT=44  |
        | AT#REDIALDELAY=11 |
      When the host issues `AT#REDIALCOUNT=14`
      Then the modem answers `OK`
      And each of these reads:
        | AT#PHYTIMEOUT?  | #PHYTIMEOUT: 44  |
        | AT#REDIALDELAY? | #REDIALDELAY: 11 |

  Rule: REDIALCOUNT is 5 until the host writes it

    @R-2-028 @BV @needs-reset
    Scenario: REDIALCOUNT after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#REDIALCOUNT?`
      Then the modem reports `#REDIALCOUNT: 5`
      And the modem answers `OK`

  Rule: REDIALCOUNT is read by AT#REDIALCOUNT? and shown by AT#VPHY and AT#VALL, without quotes

    For AT#VPHY see 29-vphy.feature.

    @R-2-029.get @BV
    Scenario: REDIALCOUNT is read singly
      Given the host has set `AT#REDIALCOUNT=9`
      When the host issues `AT#REDIALCOUNT?`
      Then the modem reports `#REDIALCOUNT: 9`
      And the modem answers `OK`

    @R-2-029.vall @BV
    Scenario: AT#VALL shows REDIALCOUNT
      Given the host has set `AT#REDIALCOUNT=9`
      When the host issues `AT#VALL`
      Then among the lines reported is `#REDIALCOUNT: 9`
