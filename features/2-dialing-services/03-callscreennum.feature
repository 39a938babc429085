@E-10
Feature: #CALLSCREENNUM: which callers are admitted

  Nobody, everybody, or one number. Looked at only while ANSWERMODE is not 0.

  Rule: CALLSCREENNUM takes 0, * or a phone number of up to 64 characters

    @BV @E-44
    Scenario Outline: CALLSCREENNUM takes <value>: <who>
      Given `AT#CALLSCREENNUM="2124560123"` is answered `OK`
      When the host issues `AT#CALLSCREENNUM="<value>"`
      Then the modem answers `OK`
      And `AT#CALLSCREENNUM?` reads `#CALLSCREENNUM: "<value>"`

      Examples:
        | id               | covers  | who            | value                                                            |
        | T-2-02.r01       | R-2-019 | nobody         | 0                                                                |
        | T-2-02.r02       | R-2-019 | everybody      | *                                                                |
        | T-2-02.r03       | R-2-019 | one caller     | 0612345678                                                       |
        | T-2-02.r03.short | R-2-019 | a short number | 17                                                               |
        | T-2-02.r03.max   | R-2-019 | 64 digits      | 0000500010000150002000025000300003500040000450005000055000600064 |

    @R-2-019.over @BI @E-08 @E-09 @E-23
    Scenario: CALLSCREENNUM refuses 65 digits and keeps what it has
      Given the host has set `AT#CALLSCREENNUM="2124560123"`
      When the host issues `AT#CALLSCREENNUM="00005000100001500020000250003000035000400004500050000550006000065"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#CALLSCREENNUM?` still reads `#CALLSCREENNUM: "2124560123"`

    @R-2-019.absurd @BI @E-08 @E-09 @E-23
    Scenario: CALLSCREENNUM refuses 500 digits and keeps what it has
      Given the host has set `AT#CALLSCREENNUM="2124560123"`
      When the host issues `AT#CALLSCREENNUM="`, 300 times `7` and `"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#CALLSCREENNUM?` still reads `#CALLSCREENNUM: "2124560123"`

    @R-2-019.neighbours @BV
    Scenario: Writing CALLSCREENNUM leaves the parameters beside it alone
      Given the host has set:
        | AT#CALLBACKTIMER=33    |
        | AT#DIALN1="0860000000" |
      When the host issues `AT#CALLSCREENNUM="0000500010000150002000025000300003500040000450005000055000600064"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#CALLBACKTIMER? | #CALLBACKTIMER: 33    |
        | AT#DIALN1?        | #DIALN1: "0860000000" |

  Rule: CALLSCREENNUM is 0 until the host writes it

    @R-2-020 @BV @needs-reset
    Scenario: CALLSCREENNUM after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#CALLSCREENNUM?`
      Then the modem reports `#CALLSCREENNUM: "0"`
      And the modem answers `OK`

  Rule: CALLSCREENNUM is read by AT#CALLSCREENNUM? and shown by AT#VPHY and AT#VALL, between quotes

    For AT#VPHY see 29-vphy.feature.

    @R-2-021.get @BV
    Scenario: CALLSCREENNUM is read singly
      Given the host has set `AT#CALLSCREENNUM="2124560123"`
      When the host issues `AT#CALLSCREENNUM?`
      Then the modem reports `#CALLSCREENNUM: "2124560123"`
      And the modem answers `OK`

    @R-2-021.vall @BV
    Scenario: AT#VALL shows CALLSCREENNUM
      Given the host has set `AT#CALLSCREENNUM="2124560123"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#CALLSCREENNUM: "2124560123"`
