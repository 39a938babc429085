@E-10
Feature: #VGPRS: the GPRS parameters

  The access point and the context. GPRSMODE is shown by AT#VPHY.

  Rule: AT#VGPRS shows the value of each of its parameters

    @BV
    Scenario Outline: AT#VGPRS shows <line>
      Given the host has set `<setting>`
      When the host issues `AT#VGPRS`
      Then among the lines reported is `<line>`

      Examples:
        | id         | covers  | setting                      | line                        |
        | T-2-20.r01 | R-2-093 | AT#APNPW="apnpw.tell"        | #APNPW: "apnpw.tell"        |
        | T-2-20.r02 | R-2-096 | AT#APNSERV="apn.example.org" | #APNSERV: "apn.example.org" |
        | T-2-20.r03 | R-2-099 | AT#APNUN="apnun.tell"        | #APNUN: "apnun.tell"        |
        | T-2-20.r04 | R-2-103 | AT#GPRSCID=2                 | #GPRSCID: 2                 |

  Rule: AT#VGPRS reports GPRSCID, APNPW, APNSERV and APNUN, in this order, and answers OK

    @T-2-21.r01 @R-2-141 @BV @E-20 @E-65 @E-83
    Scenario: AT#VGPRS with the values of the manual
      Given the host has set:
        | AT#GPRSCID=1                  |
        | AT#APNPW="access"             |
        | AT#APNSERV="a2myoperator.com" |
        | AT#APNUN="a2b"                |
      When the host issues `AT#VGPRS`
      Then the modem reports:
        """
        #GPRSCID: 1
        #APNPW: "access"
        #APNSERV: "a2myoperator.com"
        #APNUN: "a2b"
        """
      And the modem answers `OK`

    @R-2-141.tell @BV @E-65 @E-83
    Scenario: AT#VGPRS with a value of its own in every line
      Given the host has set:
        | AT#GPRSCID=2                 |
        | AT#APNPW="apnpw.tell"        |
        | AT#APNSERV="apn.example.org" |
        | AT#APNUN="apnun.tell"        |
      When the host issues `AT#VGPRS`
      Then the modem reports:
        """
        #GPRSCID: 2
        #APNPW: "apnpw.tell"
        #APNSERV: "apn.example.org"
        #APNUN: "apnun.tell"
        """
      And the modem answers `OK`
