@E-10
Feature: #ANSWERMODE: what to do with an incoming call

  Ignore it and leave it to the host, answer it, call one's own number, or call the caller back.

  Rule: ANSWERMODE takes 0, 1, 2 and 3 and refuses every other value

    @BV
    Scenario Outline: ANSWERMODE takes <value>: <meaning>
      Given `AT#ANSWERMODE=<before>` is answered `OK`
      When the host issues `AT#ANSWERMODE=<value>`
      Then the modem answers `OK`
      And `AT#ANSWERMODE?` reads `#ANSWERMODE: <value>`

      Examples:
        | id         | covers  | value | meaning           | before |
        | T-2-01.r01 | R-2-001 | 0     | host decides      | 2      |
        | T-2-01.r02 | R-2-001 | 1     | automatic answer  | 2      |
        | T-2-01.r03 | R-2-001 | 2     | static call-back  | 1      |
        | T-2-01.r04 | R-2-001 | 3     | dynamic call-back | 1      |

    @BI @E-08 @E-09 @E-22
    Scenario Outline: ANSWERMODE refuses <value> and keeps <before>
      Given the host has set `AT#ANSWERMODE=<before>`
      When the host issues `AT#ANSWERMODE=<value>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#ANSWERMODE?` still reads `#ANSWERMODE: <before>`

      Examples:
        | id               | value | before |
        | R-2-001.above    | 4     | 2      |
        | R-2-001.nine     | 9     | 2      |
        | R-2-001.wrap     | 257   | 2      |
        | R-2-001.absurd   | 99999 | 2      |
        | R-2-001.negative | -1    | 2      |
        | R-2-001.text     | x     | 2      |
        | R-2-001.trailing | 3x    | 2      |

    @R-2-001.empty @BI @E-08 @E-09 @E-25
    Scenario: ANSWERMODE refuses an empty value and keeps what it has
      Given the host has set `AT#ANSWERMODE=3`
      When the host issues `AT#ANSWERMODE=`
      Then the modem answers `#CME ERROR: 34819`
      And `AT#ANSWERMODE?` still reads `#ANSWERMODE: 3`

    @R-2-001.neighbours @BV
    Scenario: Writing ANSWERMODE leaves the parameters beside it alone
      Given the host has set:
        | AT#CALLBACKTIMER=33 |
      When the host issues `AT#ANSWERMODE=0`
      Then the modem answers `OK`
      And each of these reads:
        | AT#CALLBACKTIMER? | #CALLBACKTIMER: 33 |

  Rule: ANSWERMODE is 0 until the host writes it

    @R-2-002 @BV @needs-reset
    Scenario: ANSWERMODE after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#ANSWERMODE?`
      Then the modem reports `#ANSWERMODE: 0`
      And the modem answers `OK`

  Rule: ANSWERMODE is read by AT#ANSWERMODE? and shown by AT#VPHY and AT#VALL, without quotes

    For AT#VPHY see 29-vphy.feature.

    @R-2-003.get @BV
    Scenario: ANSWERMODE is read singly
      Given the host has set `AT#ANSWERMODE=3`
      When the host issues `AT#ANSWERMODE?`
      Then the modem reports `#ANSWERMODE: 3`
      And the modem answers `OK`

    @R-2-003.vall @BV
    Scenario: AT#VALL shows ANSWERMODE
      Given the host has set `AT#ANSWERMODE=3`
      When the host issues `AT#VALL`
      Then among the lines reported is `#ANSWERMODE: 3`
