@E-10
Feature: AT#PPPMODE: set and request a parameter value

  The walkthrough of a write and of a read.

  Rule: A write answers OK, a read reports the name and the value and answers OK

    @T-A-03.r01 @BV
    Scenario: AT#PPPMODE=1 answers OK
      Given `AT#PPPMODE=2` is answered `OK`
      When the host issues `AT#PPPMODE=1`
      Then the modem answers `OK`

    @T-A-03.r02 @R-A-005 @BV
    Scenario: AT#PPPMODE? reports what was just written
      Given `AT#PPPMODE=2` is answered `OK`
      When the host issues `AT#PPPMODE=1`
      Then the modem answers `OK`
      And `AT#PPPMODE?` reads `#PPPMODE: 1`
