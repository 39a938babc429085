@E-10
Feature: AT+WOPEN: open the TCP/IP stack

  The stack is opened before any AT# command; a modem may start with it closed.

  Rule: AT+WOPEN=1 starts the stack and answers OK

    @T-1-04.r01 @R-1-002 @BV
    Scenario: AT+WOPEN=1 answers OK
      When the host issues `AT+WOPEN=1`
      Then the modem answers `OK`

    @R-1-002.twice @BV
    Scenario: A stack that is open may be opened again
      Given the host has set `AT+WOPEN=1`
      When the host issues `AT+WOPEN=1`
      Then the modem answers `OK`
      And `AT#PPPMODE=1` is answered `OK`

    @R-1-004 @BV @needs-reset
    Scenario: A modem fresh from the factory is opened and takes AT# commands
      Given the modem has its factory defaults
      When the host issues `AT+WOPEN=1`
      Then the modem answers `OK`
      And `AT#PPPMODE?` reads `#PPPMODE: 1`

  Rule: AT+WOPEN=0 closes the stack, and AT# commands are refused until it is opened

    What AT+WOPEN=0 itself answers is not printed, so it is recorded.

    @BO @E-08 @E-09 @E-36
    Scenario Outline: With the stack closed <command> is refused
      Given the host has set `AT#CALLBACKTIMER=77`
      When the host issues `AT+WOPEN=0`
      Then whatever the modem answers is recorded
      When the host issues `<command>`
      Then the modem answers `ERROR`
      And `AT+WOPEN=1` is answered `OK`
      And `AT#CALLBACKTIMER?` still reads `#CALLBACKTIMER: 77`

      Examples:
        | id              | covers  | command             |
        | T-1-04.r02      | R-1-003 | AT#VSTATE           |
        | R-1-003.read    |         | AT#CALLBACKTIMER?   |
        | R-1-003.write   |         | AT#CALLBACKTIMER=33 |
        | R-1-003.display |         | AT#VPHY             |
        | R-1-003.all     |         | AT#VALL             |
        | R-1-003.service |         | AT#CONNECTIONSTART  |
