@E-10
Feature: AT+CPIN: the PIN before the network

  A SIM that asks for its PIN is unlocked before anything else.

  Rule: AT+CPIN with the right PIN answers OK

    @T-A-04.r01 @R-A-001 @BV @needs-sim @needs-reset
    Scenario: The right PIN unlocks the SIM
      Given the SIM waits for the PIN `1234`
      When the host issues `AT+CPIN=1234`
      Then the modem answers within 30 s `OK`
