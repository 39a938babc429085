@E-10
Feature: #VSTATE: the current status

  What the modem is doing: nothing, dialling, connected, or without a network.

  Rule: AT#VSTATE reports IDLE when nothing is going on

    @T-8-03.r01 @R-8-002 @BV
    Scenario: A registered modem without a connection is idle
      When the host issues `AT#VSTATE`
      Then the modem reports `#STATE: "IDLE"`
      And the modem answers `OK`

    @R-8-002.roaming @BV @needs-registration
    Scenario: A modem registered in a foreign network is idle as well
      Given the network registration is "roaming"
      When the host issues `AT#VSTATE`
      Then the modem reports `#STATE: "IDLE"`
      And the modem answers `OK`

  Rule: AT#VSTATE reports NO SERVICE when there is no radio network

    @T-8-03.r05 @R-8-006 @BV @needs-registration @E-200 @E-201 @E-245
    Scenario: A modem out of reach of any network has no service
      Given the network registration is "none"
      When the host issues `AT#VSTATE`
      Then the modem reports `#STATE: "NO SERVICE"`
      And the modem answers `OK`

    @R-8-006.no-sim @BV @needs-registration @needs-sim @E-200 @E-201 @E-245
    Scenario: A modem without a SIM and without a network has no service
      Given the SIM is "absent"
      And the network registration is "none"
      When the host issues `AT#VSTATE`
      Then the modem reports `#STATE: "NO SERVICE"`
      And the modem answers `OK`
