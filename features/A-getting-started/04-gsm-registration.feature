@E-10
Feature: AT+CPIN: the PIN before the network

  A SIM that asks for its PIN is unlocked before anything else.

  Rule: AT+CPIN with the right PIN answers OK

    @T-A-04.r01 @R-A-001 @BV @needs-sim @needs-reset
    Scenario: The right PIN unlocks the SIM
      Given the SIM waits for the PIN `1234`
      When the host issues `AT+CPIN=1234`
      Then the modem answers within 30 s `OK`

  Rule: AT+CREG=1 answers OK, and the state 1 is reported when the modem is registered

    The state may follow at once, or only when it changes.

    @T-A-04.r02 @BV @E-218
    Scenario: A registered modem is asked to tell its registration
      Given the host has set `AT+CREG=0`
      When the host issues `AT+CREG=1`
      Then until 10 seconds of silence the modem indicates only:
        | OK       | 1 | 1 |
        | +CREG: 1 | 0 | 9 |

    # A modem out of coverage may search (2), have given up (0) or not know (4), and may change its mind.
    @R-A-002 @T-B-12.r01 @BV @needs-registration @E-218 @E-219
    Scenario: A modem that finds its home network tells the state 1
      Given the host has set `AT+CREG=0`
      And the network registration is "none"
      When the host issues `AT+CREG=1`
      Then until 10 seconds of silence the modem indicates only:
        | OK       | 1 | 1 |
        | +CREG: 0 | 0 | 9 |
        | +CREG: 2 | 0 | 9 |
        | +CREG: 4 | 0 | 9 |
      When the network registration is "home"
      Then until 30 seconds of silence the modem indicates only:
        | +CREG: 0 | 0 | 9 |
        | +CREG: 2 | 0 | 9 |
        | +CREG: 4 | 0 | 9 |
        | +CREG: 1 | 1 | 9 |
