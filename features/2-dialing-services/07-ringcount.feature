@E-10
Feature: #RINGCOUNT: rings before an automatic operation

  How many rings are counted before the stack answers or calls back by itself.

  Rule: RINGCOUNT takes whole numbers from 0 to 15 and refuses every other value

    @BV
    Scenario Outline: RINGCOUNT takes <value>
      Given `AT#RINGCOUNT=7` is answered `OK`
      When the host issues `AT#RINGCOUNT=<value>`
      Then the modem answers `OK`
      And `AT#RINGCOUNT?` reads `#RINGCOUNT: <value>`

      Examples:
        | id           | value |
        | R-2-043.low  | 0     |
        | R-2-043.mid  | 8     |
        | R-2-043.high | 15    |

    @BI @E-08 @E-09 @E-22
    Scenario Outline: RINGCOUNT refuses <value> and keeps what it has
      Given the host has set `AT#RINGCOUNT=7`
      When the host issues `AT#RINGCOUNT=<value>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#RINGCOUNT?` still reads `#RINGCOUNT: 7`

      Examples:
        | id               | value |
        | R-2-043.above    | 16    |
        | R-2-043.byte     | 255   |
        | R-2-043.wrap     | 258   |
        | R-2-043.absurd   | 99999 |
        | R-2-043.negative | -1    |
        | R-2-043.text     | x     |
        | R-2-043.trailing | 8x    |

    @R-2-043.empty @BI @E-08 @E-09 @E-25
    Scenario: RINGCOUNT refuses an empty value and keeps what it has
      Given the host has set `AT#RINGCOUNT=7`
      When the host issues `AT#RINGCOUNT=`
      Then the modem answers `#CME ERROR: 34819`
      And `AT#RINGCOUNT?` still reads `#RINGCOUNT: 7`

    @R-2-043.neighbours @BV
    Scenario: Writing RINGCOUNT leaves the parameters beside it alone
      Given the host has set:
        | AT#REDIALDELAY=11     |
        | AT#ISPUN="ispun.tell" |
      When the host issues `AT#RINGCOUNT=15`
      Then the modem answers `OK`
      And each of these reads:
        | AT#REDIALDELAY? | #REDIALDELAY: 11     |
        | AT#ISPUN?       | #ISPUN: "ispun.tell" |

  Rule: RINGCOUNT is 0 until the host writes it

    @R-2-044 @BV @needs-reset
    Scenario: RINGCOUNT after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#RINGCOUNT?`
      Then the modem reports `#RINGCOUNT: 0`
      And the modem answers `OK`

  Rule: RINGCOUNT is read by AT#RINGCOUNT? and shown by AT#VPHY and AT#VALL, without quotes

    For AT#VPHY see 29-vphy.feature.

    @R-2-045.get @BV
    Scenario: RINGCOUNT is read singly
      Given the host has set `AT#RINGCOUNT=4`
      When the host issues `AT#RINGCOUNT?`
      Then the modem reports `#RINGCOUNT: 4`
      And the modem answers `OK`

    @R-2-045.vall @BV
    Scenario: AT#VALL shows RINGCOUNT
      Given the host has set `AT#RINGCOUNT=4`
      When the host issues `AT#VALL`
      Then among the lines reported is `#RINGCOUNT: 4`
