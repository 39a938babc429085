@E-10
Feature: #VVERSION: the software version

  One line with three fields between quotes: a file name, its size, and when it was built.

  Rule: AT#VVERSION reports file name, size and build date between quotes and answers OK

    @T-8-02.r01 @T-8-01.r01 @T-A-02.r01 @R-8-001 @BV @E-196 @E-197 @E-198 @E-199
    Scenario: AT#VVERSION reports three fields between quotes
      When the host issues `AT#VVERSION`
      Then the modem reports `#VERSION: "{word} {int} {text}"`
      And the modem answers `OK`
