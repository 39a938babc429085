@E-10
Feature: #DIALSELECT: which number is dialled

  The primary or the secondary dial-up number.

  Rule: DIALSELECT takes 1 and 2 and refuses every other value

    @BV
    Scenario Outline: DIALSELECT takes <value>: <meaning>
      Given `AT#DIALSELECT=<before>` is answered `OK`
      When the host issues `AT#DIALSELECT=<value>`
      Then the modem answers `OK`
      And `AT#DIALSELECT?` reads `#DIALSELECT: <value>`

      Examples:
        | id         | covers  | value | meaning          | before |
        | T-2-04.r01 | R-2-056 | 1     | primary number   | 2      |
        | T-2-04.r02 | R-2-056 | 2     | secondary number | 1      |

    @BI @E-08 @E-09 @E-22
    Scenario Outline: DIALSELECT refuses <value> and keeps <before>
      Given the host has set `AT#DIALSELECT=<before>`
      When the host issues `AT#DIALSELECT=<value>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#DIALSELECT?` still reads `#DIALSELECT: <before>`

      Examples:
        | id               | value | before |
        | R-2-056.below    | 0     | 2      |
        | R-2-056.above    | 3     | 1      |
        | R-2-056.wrap     | 258   | 1      |
        | R-2-056.absurd   | 99999 | 1      |
        | R-2-056.negative | -1    | 2      |
        | R-2-056.text     | x     | 2      |
        | R-2-056.trailing | 2x    | 2      |

    @R-2-056.empty @BI @E-08 @E-09 @E-25
    Scenario: DIALSELECT refuses an empty value and keeps what it has
      Given the host has set `AT#DIALSELECT=2`
      When the host issues `AT#DIALSELECT=`
      Then the modem answers `#CME ERROR: 34819`
      And `AT#DIALSELECT?` still reads `#DIALSELECT: 2`

    @R-2-056.neighbours @BV
    Scenario: Writing DIALSELECT leaves the parameters beside it alone
      Given the host has set:
        | AT#DIALN2="0612345678" |
        | AT#GPRSMODE=0          |
      When the host issues `AT#DIALSELECT=1`
      Then the modem answers `OK`
      And each of these reads:
        | AT#DIALN2?   | #DIALN2: "0612345678" |
        | AT#GPRSMODE? | #GPRSMODE: 0          |

  Rule: DIALSELECT is 1 until the host writes it

    @R-2-057 @BV @needs-reset
    Scenario: DIALSELECT after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#DIALSELECT?`
      Then the modem reports `#DIALSELECT: 1`
      And the modem answers `OK`

  Rule: DIALSELECT is read by AT#DIALSELECT? and shown by AT#VPHY and AT#VALL, without quotes

    For AT#VPHY see 29-vphy.feature.

    @R-2-058.get @BV
    Scenario: DIALSELECT is read singly
      Given the host has set `AT#DIALSELECT=2`
      When the host issues `AT#DIALSELECT?`
      Then the modem reports `#DIALSELECT: 2`
      And the modem answers `OK`

    @R-2-058.vall @BV
    Scenario: AT#VALL shows DIALSELECT
      Given the host has set `AT#DIALSELECT=2`
      When the host issues `AT#VALL`
      Then among the lines reported is `#DIALSELECT: 2`
