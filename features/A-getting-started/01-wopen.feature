@E-10
Feature: AT+WOPEN: start the TCP/IP stack

  The first walkthrough of the appendix.

  Rule: A stack that was closed is started by AT+WOPEN=1

    @T-A-01.r01 @BV @E-36
    Scenario: The stack is started after it was closed
      Given the host has set `AT#PPPMODE=3`
      When the host issues `AT+WOPEN=0`
      Then whatever the modem answers is recorded
      When the host issues `AT+WOPEN=1`
      Then the modem answers `OK`
      And `AT#PPPMODE?` reads `#PPPMODE: 3`

    @T-A-01.r02 @BO @E-08 @E-09 @E-36
    Scenario: A stack that is closed does not tell its version
      When the host issues `AT+WOPEN=0`
      Then whatever the modem answers is recorded
      When the host issues `AT#VVERSION`
      Then the modem answers `ERROR`
      And `AT+WOPEN=1` is answered `OK`
