@E-10
Feature: Serial communication: configuration

  The settings of the line that the host and the modem must share, and the form of what the modem answers.

  Rule: AT+IPR sets the rate of the line

    # 115200 is the rate of a bench unless its file says otherwise; another rate would cut the line.
    @T-B-01.r01 @R-B-001 @BV @E-32
    Scenario: AT+IPR takes the rate at which the host runs, and the dialogue goes on
      When the host issues `AT+IPR=115200`
      Then the modem answers `OK`
      And `AT` is answered `OK`

  Rule: AT+IFC selects hardware flow control or none

    @BV @E-32 @E-176
    Scenario Outline: AT+IFC=<control>: <what>
      When the host issues `AT+IFC=<control>`
      Then the modem answers `OK`
      And `AT` is answered `OK`

      Examples:
        | id                  | what            | control |
        | T-B-01.r02.hardware | RTS/CTS         | 2,2     |
        | T-B-01.r02.none     | no flow control | 0,0     |

    @R-B-002 @BV @needs-physical-line @E-32 @E-176
    Scenario: With hardware flow control the longest report comes whole
      Given the host has set `AT+IFC=2,2`
      When the host issues `AT#VALL`
      Then among the lines reported is `#PINGNUM: {int}`

  Rule: ATE0 and ATE1 switch the echo of received characters

    @T-B-01.r03 @R-B-003 @BV @E-32
    Scenario: After ATE1 a read is echoed
      Given the host has set `AT#PPPMODE=1`
      When the host issues `ATE1`
      Then the modem writes `[CR][LF]OK[CR][LF]`
      When the host writes `AT#PPPMODE?[CR]`
      Then the modem writes `AT#PPPMODE?[CR]#PPPMODE: 1[CR][LF][CR][LF]OK[CR][LF]`

    @T-B-01.r03.off @R-B-003 @BV @E-32
    Scenario: ATE0 is the last line that is echoed
      Given the host has set `AT#PPPMODE=1`
      When the host issues `ATE1`
      Then the modem writes `[CR][LF]OK[CR][LF]`
      When the host writes `ATE0[CR]`
      Then the modem writes `ATE0[CR][CR][LF]OK[CR][LF]`
      When the host writes `AT#PPPMODE?[CR]`
      Then the modem writes `#PPPMODE: 1[CR][LF][CR][LF]OK[CR][LF]`

  Rule: ATQ1 suppresses the result codes, ATQ0 brings them back

    @T-B-01.r04 @R-B-004 @BV @E-13 @E-32
    Scenario: After ATQ1 a plain AT is not answered, after ATQ0 it is
      When the host issues `ATQ1`
      Then whatever the modem answers is recorded
      When the host issues `AT`
      Then the modem writes nothing for 2 seconds
      When the host issues `ATQ0`
      Then the modem answers `OK`
      And `AT` is answered `OK`

  Rule: ATV0 selects numbers, ATV1 words

    @T-B-01.r05 @R-B-005 @BV @E-12 @E-32
    Scenario: ATV0 is answered by a number
      When the host issues `ATV0`
      Then the modem writes `[CR]0[CR]`
      When the host issues `AT`
      Then the modem writes `[CR]0[CR]`

    @T-B-01.r05.words @R-B-005 @BV @E-12 @E-32
    Scenario: ATV1 is answered in words again
      When the host issues `ATV0`
      Then the modem writes `[CR]0[CR]`
      When the host issues `ATV1`
      Then the modem writes `[CR][LF]OK[CR][LF]`
      When the host issues `AT`
      Then the modem writes `[CR][LF]OK[CR][LF]`

  Rule: A character has eight data bits, no parity and one stop bit

    @T-B-01.r06 @R-B-006 @BV @needs-physical-line
    Scenario: A report comes unharmed over a line of 8N1
      Given the host has set `AT#SUBJ1="0123456789 ABCXYZ abcxyz @._-/"`
      When the host writes `AT#SUBJ1?[CR]`
      Then the modem writes `#SUBJ1: "0123456789 ABCXYZ abcxyz @._-/"[CR][LF][CR][LF]OK[CR][LF]`
