@E-10
Feature: #VPING: the PING parameters

  Everything that AT#PING works with.

  Rule: AT#VPING shows the value of each of its parameters

    @BV
    Scenario Outline: AT#VPING shows <line>
      Given the host has set `<setting>`
      When the host issues `AT#VPING`
      Then among the lines reported is `<line>`

      Examples:
        | id         | covers  | setting                          | line                            |
        | T-7-03.r01 | R-7-003 | AT#PINGDELAY=5                   | #PINGDELAY: 5                   |
        | T-7-03.r02 | R-7-008 | AT#PINGNUM=9                     | #PINGNUM: 9                     |
        | T-7-03.r03 | R-7-012 | AT#PINGREMOTE="ping.example.org" | #PINGREMOTE: "ping.example.org" |

  Rule: AT#VPING reports PINGDELAY, PINGNUM and PINGREMOTE, in this order, and answers OK

    @T-7-04.r01 @BV @needs-reset @E-19 @E-21
    Scenario: AT#VPING after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#VPING`
      Then the modem reports:
        """
        #PINGDELAY: 1
        #PINGNUM: 4
        #PINGREMOTE: ""
        """
      And the modem answers `OK`

    @R-7-020 @BV
    Scenario: AT#VPING with a value of its own in every line
      Given the host has set:
        | AT#PINGDELAY=5                   |
        | AT#PINGNUM=9                     |
        | AT#PINGREMOTE="ping.example.org" |
      When the host issues `AT#VPING`
      Then the modem reports:
        """
        #PINGDELAY: 5
        #PINGNUM: 9
        #PINGREMOTE: "ping.example.org"
        """
      And the modem answers `OK`
