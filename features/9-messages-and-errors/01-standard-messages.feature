Feature: Standard AT messages, in words and in numbers

  After ATV1 the modem answers in words, after ATV0 in numbers. Dialling is a plain data call, without the stack's own services.

  Rule: OK in words is 0 in numbers

    @T-9-01.r01 @R-9-001 @BV
    Scenario: A command that succeeds: OK
      When the host issues `AT`
      Then the modem answers `OK`

    @T-9-01.r01.numeric @R-9-001 @BV @E-12
    Scenario: A command that succeeds: 0
      When the host issues `ATV0`
      Then the modem writes `[CR]0[CR]`
      When the host issues `AT`
      Then the modem writes `[CR]0[CR]`

  Rule: NO CARRIER in words is 3 in numbers

    @T-9-01.r02 @R-9-002 @BV @needs-dial-outcome
    Scenario: A call whose handshake fails: NO CARRIER
      Given a call to `0860000000` meets "no-carrier"
      When the host issues `ATD0860000000`
      Then the modem answers within 60 s `NO CARRIER`

    @T-9-01.r02.numeric @R-9-002 @BV @needs-dial-outcome @E-12
    Scenario: A call whose handshake fails: 3
      Given a call to `0860000000` meets "no-carrier"
      When the host issues `ATV0`
      Then the modem writes `[CR]0[CR]`
      When the host issues `ATD0860000000`
      Then the modem writes within 60 s `[CR]3[CR]`

  Rule: BUSY in words is 7 in numbers

    @T-9-01.r03 @R-9-003 @BV @needs-dial-outcome
    Scenario: A call to a busy number: BUSY
      Given a call to `0860000000` meets "busy"
      When the host issues `ATD0860000000`
      Then the modem answers within 60 s `BUSY`

    @T-9-01.r03.numeric @R-9-003 @BV @needs-dial-outcome @E-12
    Scenario: A call to a busy number: 7
      Given a call to `0860000000` meets "busy"
      When the host issues `ATV0`
      Then the modem writes `[CR]0[CR]`
      When the host issues `ATD0860000000`
      Then the modem writes within 60 s `[CR]7[CR]`

  Rule: NO ANSWER in words is 8 in numbers

    @T-9-01.r04 @R-9-004 @BV @needs-dial-outcome
    Scenario: A call that nobody answers: NO ANSWER
      Given a call to `0860000000` meets "no-answer"
      When the host issues `ATD0860000000`
      Then the modem answers within 60 s `NO ANSWER`

    @T-9-01.r04.numeric @R-9-004 @BV @needs-dial-outcome @E-12
    Scenario: A call that nobody answers: 8
      Given a call to `0860000000` meets "no-answer"
      When the host issues `ATV0`
      Then the modem writes `[CR]0[CR]`
      When the host issues `ATD0860000000`
      Then the modem writes within 60 s `[CR]8[CR]`

  Rule: ERROR in words is 4 in numbers

    @T-9-01.r05 @R-9-005 @BV
    Scenario: A command that no modem knows: ERROR
      When the host issues `AT+NOSUCH`
      Then the modem answers `ERROR`

    @T-9-01.r05.numeric @R-9-005 @BV @E-12
    Scenario: A command that no modem knows: 4
      When the host issues `ATV0`
      Then the modem writes `[CR]0[CR]`
      When the host issues `AT+NOSUCH`
      Then the modem writes `[CR]4[CR]`

  Rule: RING in words is 2 in numbers

    @T-9-01.r06 @R-9-006 @BV @needs-incoming-call @needs-hang-up @E-69 @E-228
    Scenario: A data call that rings: RING
      Given the host has set `AT#ANSWERMODE=0`
      And the host has set `ATS0=0`
      When a data call rings from `0612345678`
      Then the modem indicates within 30 s `RING`
      When the caller hangs up
      Then whatever the modem answers is recorded

    @T-9-01.r06.numeric @R-9-006 @BV @needs-incoming-call @needs-hang-up @E-12 @E-69 @E-228
    Scenario: A data call that rings: 2
      Given the host has set `AT#ANSWERMODE=0`
      And the host has set `ATS0=0`
      When the host issues `ATV0`
      Then the modem writes `[CR]0[CR]`
      When a data call rings from `0612345678`
      Then the modem writes within 60 s `[CR]2[CR]`
      When the caller hangs up
      Then whatever the modem answers is recorded

  Rule: CONNECT in words tells the speed, in numbers each speed has a number of its own, 10 to 16

    @BV @needs-dial-outcome @E-16
    Scenario Outline: A call answered at <speed>: CONNECT <speed>
      Given a call to `0860000000` meets "answer at <speed>"
      When the host issues `ATD0860000000`
      Then the modem answers within 60 s `CONNECT <speed>`

      Examples:
        | id         | covers  | speed   |
        | T-9-01.r07 | R-9-007 | 300     |
        | T-9-01.r08 | R-9-008 | 1200    |
        | T-9-01.r09 | R-9-009 | 1200/75 |
        | T-9-01.r10 | R-9-010 | 2400    |
        | T-9-01.r11 | R-9-011 | 4800    |
        | T-9-01.r12 | R-9-012 | 9600    |
        | T-9-01.r13 | R-9-013 | 14400   |

    @BV @needs-dial-outcome @E-12 @E-16
    Scenario Outline: A call answered at <speed>: <code>
      Given a call to `0860000000` meets "answer at <speed>"
      When the host issues `ATV0`
      Then the modem writes `[CR]0[CR]`
      When the host issues `ATD0860000000`
      Then the modem writes within 60 s `[CR]<code>[CR]`

      Examples:
        | id                 | covers  | speed   | code |
        | T-9-01.r07.numeric | R-9-007 | 300     | 10   |
        | T-9-01.r08.numeric | R-9-008 | 1200    | 11   |
        | T-9-01.r09.numeric | R-9-009 | 1200/75 | 12   |
        | T-9-01.r10.numeric | R-9-010 | 2400    | 13   |
        | T-9-01.r11.numeric | R-9-011 | 4800    | 14   |
        | T-9-01.r12.numeric | R-9-012 | 9600    | 15   |
        | T-9-01.r13.numeric | R-9-013 | 14400   | 16   |
