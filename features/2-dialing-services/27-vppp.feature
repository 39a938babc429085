@E-10
Feature: #VPPP: the PPP parameters

  Everything that PPP works with, in one report.

  Rule: AT#VPPP shows the value of each of its parameters

    @BV
    Scenario Outline: AT#VPPP shows <line>
      Given the host has set `<setting>`
      When the host issues `AT#VPPP`
      Then among the lines reported is `<line>`

      Examples:
        | id         | covers  | setting                       | line                         |
        | T-2-18.r01 | R-2-062 | AT#ISPPW="isppw.tell"         | #ISPPW: "isppw.tell"         |
        | T-2-18.r02 | R-2-065 | AT#ISPUN="ispun.tell"         | #ISPUN: "ispun.tell"         |
        | T-2-18.r03 | R-2-069 | AT#PPPMODE=3                  | #PPPMODE: 3                  |
        | T-2-18.r04 | R-2-077 | AT#PPPMYIP="198.51.100.11"    | #PPPMYIP: "198.51.100.11"    |
        | T-2-18.r05 | R-2-081 | AT#PPPPEERIP="198.51.100.12"  | #PPPPEERIP: "198.51.100.12"  |
        | T-2-18.r06 | R-2-086 | AT#PPPSERVUN="pppservun.tell" | #PPPSERVUN: "pppservun.tell" |
        | T-2-18.r07 | R-2-089 | AT#PPPSERVPW="pppservpw.tell" | #PPPSERVPW: "pppservpw.tell" |

  Rule: AT#VPPP reports ISPUN, ISPPW, PPPMODE, PPPMYIP, PPPPEERIP, PPPSERVUN and PPPSERVPW, in this order, and answers OK

    @T-2-19.r01 @R-2-140 @T-B-09.r03 @T-B-09.r04 @R-B-044 @BV @E-20 @E-83
    Scenario: AT#VPPP with the values of the manual
      Given the host has set:
        | AT#ISPUN="myispun"      |
        | AT#ISPPW="myisppwd"     |
        | AT#PPPMODE=1            |
        | AT#PPPMYIP="0.0.0.0"    |
        | AT#PPPPEERIP="0.0.0.0"  |
        | AT#PPPSERVUN="myname"   |
        | AT#PPPSERVPW="mypasswd" |
      When the host issues `AT#VPPP`
      Then the modem reports:
        """
        #ISPUN: "myispun"
        #ISPPW: "myisppwd"
        #PPPMODE: 1
        #PPPMYIP: "0.0.0.0"
        #PPPPEERIP: "0.0.0.0"
        #PPPSERVUN: "myname"
        #PPPSERVPW: "mypasswd"
        """
      And the modem answers `OK`

    @R-2-140.tell @BV @E-83
    Scenario: AT#VPPP with a value of its own in every line
      Given the host has set:
        | AT#ISPUN="ispun.tell"         |
        | AT#ISPPW="isppw.tell"         |
        | AT#PPPMODE=3                  |
        | AT#PPPMYIP="198.51.100.11"    |
        | AT#PPPPEERIP="198.51.100.12"  |
        | AT#PPPSERVUN="pppservun.tell" |
        | AT#PPPSERVPW="pppservpw.tell" |
      When the host issues `AT#VPPP`
      Then the modem reports:
        """
        #ISPUN: "ispun.tell"
        #ISPPW: "isppw.tell"
        #PPPMODE: 3
        #PPPMYIP: "198.51.100.11"
        #PPPPEERIP: "198.51.100.12"
        #PPPSERVUN: "pppservun.tell"
        #PPPSERVPW: "pppservpw.tell"
        """
      And the modem answers `OK`
