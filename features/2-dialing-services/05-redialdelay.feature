@E-10
Feature: #REDIALDELAY: seconds between two attempts

  The pause between a GSM attempt that failed and the next one.

  Rule: REDIALDELAY takes whole numbers from 5 to 14 and refuses whatever lies above

    @BV
    Scenario Outline: REDIALDELAY takes <value>
      Given `AT#REDIALDELAY=7` is answered `OK`
      When the host issues `AT#REDIALDELAY=<value>`
      Then the modem answers `OK`
      And `AT#REDIALDELAY?` reads `#REDIALDELAY: <value>`

      Examples:
        | id           | value |
        | R-2-032.low  | 5     |
        | R-2-032.mid  | 9     |
        | R-2-032.high | 14    |

    @BI @E-08 @E-09 @E-22
    Scenario Outline: REDIALDELAY refuses <value> and keeps what it has
      Given the host has set `AT#REDIALDELAY=7`
      When the host issues `AT#REDIALDELAY=<value>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#REDIALDELAY?` still reads `#REDIALDELAY: 7`

      Examples:
        | id               | value |
        | R-2-032.above    | 15    |
        | R-2-032.byte     | 255   |
        | R-2-032.wrap     | 264   |
        | R-2-032.absurd   | 99999 |
        | R-2-032.negative | -1    |
        | R-2-032.text     | x     |
        | R-2-032.trailing | 9x    |

    @R-2-032.empty @BI @E-08 @E-09 @E-25
    Scenario: REDIALDELAY refuses an empty value and keeps what it has
      Given the host has set `AT#REDIALDELAY=7`
      When the host issues `AT#REDIALDELAY=`
      Then the modem answers `#CME ERROR: 34819`
      And `AT#REDIALDELAY?` still reads `#REDIALDELAY: 7`

    # The range begins at 5, yet the prose explains what 0 would do: 0 to 4 are not judged.
    @BI @E-46
    Scenario Outline: REDIALDELAY is given <value>
      When the host issues `AT#REDIALDELAY=<value>`
      Then whatever the modem answers is recorded

      Examples:
        | id            | value |
        | R-2-032.below | 4     |
        | R-2-032.one   | 1     |
        | R-2-036       | 0     |

    @R-2-032.neighbours @BV
    Scenario: Writing REDIALDELAY leaves the parameters beside it alone
      Given the host has set:
        | AT#REDIALCOUNT=9 |
        | AT#RINGCOUNT=4   |
      When the host issues `AT#REDIALDELAY=14`
      Then the modem answers `OK`
      And each of these reads:
        | AT#REDIALCOUNT? | #REDIALCOUNT: 9 |
        | AT#RINGCOUNT?   | #RINGCOUNT: 4   |

  Rule: REDIALDELAY is 5 until the host writes it

    @R-2-033 @BV @needs-reset
    Scenario: REDIALDELAY after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#REDIALDELAY?`
      Then the modem reports `#REDIALDELAY: 5`
      And the modem answers `OK`

  Rule: REDIALDELAY is read by AT#REDIALDELAY? and shown by AT#VPHY and AT#VALL, without quotes

    For AT#VPHY see 29-vphy.feature.

    @R-2-034.get @BV
    Scenario: REDIALDELAY is read singly
      Given the host has set `AT#REDIALDELAY=11`
      When the host issues `AT#REDIALDELAY?`
      Then the modem reports `#REDIALDELAY: 11`
      And the modem answers `OK`

    @R-2-034.vall @BV
    Scenario: AT#VALL shows REDIALDELAY
      Given the host has set `AT#REDIALDELAY=11`
      When the host issues `AT#VALL`
      Then among the lines reported is `#REDIALDELAY: 11`
