@E-10
Feature: #VPHY: the physical parameters

  How calls are made and taken.

  Rule: AT#VPHY shows the value of each of its parameters

    @BV
    Scenario Outline: AT#VPHY shows <line>
      Given the host has set `<setting>`
      When the host issues `AT#VPHY`
      Then among the lines reported is `<line>`

      Examples:
        | id         | covers  | setting                       | line                         |
        | T-2-22.r01 | R-2-003 | AT#ANSWERMODE=3               | #ANSWERMODE: 3               |
        | T-2-22.r02 | R-2-016 | AT#CALLBACKTIMER=33           | #CALLBACKTIMER: 33           |
        | T-2-22.r03 | R-2-021 | AT#CALLSCREENNUM="2124560123" | #CALLSCREENNUM: "2124560123" |
        | T-2-22.r04 | R-2-052 | AT#DIALN1="0860000000"        | #DIALN1: "0860000000"        |
        | T-2-22.r05 | R-2-055 | AT#DIALN2="0612345678"        | #DIALN2: "0612345678"        |
        | T-2-22.r06 | R-2-058 | AT#DIALSELECT=2               | #DIALSELECT: 2               |
        | T-2-22.r07 | R-2-107 | AT#GPRSMODE=0                 | #GPRSMODE: 0                 |
        | T-2-22.r08 | R-2-039 | AT#PHYTIMEOUT=44              | #PHYTIMEOUT: 44              |
        | T-2-22.r09 | R-2-029 | AT#REDIALCOUNT=9              | #REDIALCOUNT: 9              |
        | T-2-22.r10 | R-2-034 | AT#REDIALDELAY=11             | #REDIALDELAY: 11             |
        | T-2-22.r11 | R-2-045 | AT#RINGCOUNT=4                | #RINGCOUNT: 4                |

  Rule: AT#VPHY reports ANSWERMODE, CALLBACKTIMER, CALLSCREENNUM, DIALN1, DIALN2, DIALSELECT, GPRSMODE, PHYTIMEOUT, REDIALCOUNT, REDIALDELAY and RINGCOUNT, in this order, and answers OK

    @T-2-23.r01 @R-2-143 @BV @needs-reset @E-19 @E-21
    Scenario: AT#VPHY after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#VPHY`
      Then the modem reports:
        """
        #ANSWERMODE: 0
        #CALLBACKTIMER: 2
        #CALLSCREENNUM: "0"
        #DIALN1: ""
        #DIALN2: ""
        #DIALSELECT: 1
        #GPRSMODE: 1
        #PHYTIMEOUT: 15
        #REDIALCOUNT: 5
        #REDIALDELAY: 5
        #RINGCOUNT: 0
        """
      And the modem answers `OK`

    @R-2-142 @T-B-09.r03 @T-B-09.r04 @R-B-044 @BV
    Scenario: AT#VPHY with a value of its own in every line
      Given the host has set:
        | AT#ANSWERMODE=3               |
        | AT#CALLBACKTIMER=33           |
        | AT#CALLSCREENNUM="2124560123" |
        | AT#DIALN1="0860000000"        |
        | AT#DIALN2="0612345678"        |
        | AT#DIALSELECT=2               |
        | AT#GPRSMODE=0                 |
        | AT#PHYTIMEOUT=44              |
        | AT#REDIALCOUNT=9              |
        | AT#REDIALDELAY=11             |
        | AT#RINGCOUNT=4                |
      When the host issues `AT#VPHY`
      Then the modem reports:
        """
        #ANSWERMODE: 3
        #CALLBACKTIMER: 33
        #CALLSCREENNUM: "2124560123"
        #DIALN1: "0860000000"
        #DIALN2: "0612345678"
        #DIALSELECT: 2
        #GPRSMODE: 0
        #PHYTIMEOUT: 44
        #REDIALCOUNT: 9
        #REDIALDELAY: 11
        #RINGCOUNT: 4
        """
      And the modem answers `OK`
