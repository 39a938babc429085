@E-10
Feature: #CALLBACKTIMER: seconds before an automatic call-back

  How long the stack waits, once ringing has ceased, before it calls back by itself.

  Rule: CALLBACKTIMER takes whole numbers from 2 to 255 and refuses every other value

    @BV
    Scenario Outline: CALLBACKTIMER takes <value>
      Given `AT#CALLBACKTIMER=77` is answered `OK`
      When the host issues `AT#CALLBACKTIMER=<value>`
      Then the modem answers `OK`
      And `AT#CALLBACKTIMER?` reads `#CALLBACKTIMER: <value>`

      Examples:
        | id           | value |
        | R-2-014.low  | 2     |
        | R-2-014.mid  | 128   |
        | R-2-014.high | 255   |

    @BI @E-08 @E-09 @E-22
    Scenario Outline: CALLBACKTIMER refuses <value> and keeps what it has
      Given the host has set `AT#CALLBACKTIMER=77`
      When the host issues `AT#CALLBACKTIMER=<value>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#CALLBACKTIMER?` still reads `#CALLBACKTIMER: 77`

      Examples:
        | id               | value      |
        | R-2-014.below    | 1          |
        | R-2-014.zero     | 0          |
        | R-2-014.above    | 256        |
        | R-2-014.wrap     | 258        |
        | R-2-014.absurd   | 99999      |
        | R-2-014.huge     | 4294967298 |
        | R-2-014.negative | -1         |
        | R-2-014.text     | x          |
        | R-2-014.trailing | 128x       |

    @R-2-014.empty @BI @E-08 @E-09 @E-25
    Scenario: CALLBACKTIMER refuses an empty value and keeps what it has
      Given the host has set `AT#CALLBACKTIMER=77`
      When the host issues `AT#CALLBACKTIMER=`
      Then the modem answers `#CME ERROR: 34819`
      And `AT#CALLBACKTIMER?` still reads `#CALLBACKTIMER: 77`

    @R-2-014.neighbours @BV
    Scenario: Writing CALLBACKTIMER leaves the parameters beside it alone
      Given the host has set:
        | AT#ANSWERMODE=3               |
        | AT#CALLSCREENNUM="2124560123" |
      When the host issues `AT#CALLBACKTIMER=255`
      Then the modem answers `OK`
      And each of these reads:
        | AT#ANSWERMODE?    | #ANSWERMODE: 3               |
        | AT#CALLSCREENNUM? | #CALLSCREENNUM: "2124560123" |

  Rule: CALLBACKTIMER is 2 until the host writes it

    @R-2-015 @BV @needs-reset
    Scenario: CALLBACKTIMER after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#CALLBACKTIMER?`
      Then the modem reports `#CALLBACKTIMER: 2`
      And the modem answers `OK`

  Rule: CALLBACKTIMER is read by AT#CALLBACKTIMER? and shown by AT#VPHY and AT#VALL, without quotes

    For AT#VPHY see 29-vphy.feature.

    @R-2-016.get @BV
    Scenario: CALLBACKTIMER is read singly
      Given the host has set `AT#CALLBACKTIMER=33`
      When the host issues `AT#CALLBACKTIMER?`
      Then the modem reports `#CALLBACKTIMER: 33`
      And the modem answers `OK`

    @R-2-016.vall @BV
    Scenario: AT#VALL shows CALLBACKTIMER
      Given the host has set `AT#CALLBACKTIMER=33`
      When the host issues `AT#VALL`
      Then among the lines reported is `#CALLBACKTIMER: 33`
