@E-10
Feature: #VPOP3: the POP3 parameters

  How mail is fetched.

  Rule: AT#VPOP3 shows the value of each of its parameters

    @BV
    Scenario Outline: AT#VPOP3 shows <line>
      Given the host has set `<setting>`
      When the host issues `AT#VPOP3`
      Then among the lines reported is `<line>`

      Examples:
        | id         | covers  | setting                        | line                          |
        | T-3-13.r01 | R-3-039 | AT#POP3HEADERMODE=0            | #POP3HEADERMODE: 0            |
        | T-3-13.r02 | R-3-044 | AT#POP3PORT=2110               | #POP3PORT: 2110               |
        | T-3-13.r03 | R-3-048 | AT#POP3PW="pop3pw.tell"        | #POP3PW: "pop3pw.tell"        |
        | T-3-13.r04 | R-3-051 | AT#POP3SERV="pop3.example.org" | #POP3SERV: "pop3.example.org" |
        | T-3-13.r05 | R-3-055 | AT#POP3UN="pop3un.tell"        | #POP3UN: "pop3un.tell"        |

  Rule: AT#VPOP3 reports POP3HEADERMODE, POP3PORT, POP3PW, POP3SERV and POP3UN, in this order, and answers OK

    @T-3-14.r01 @R-3-111 @T-B-09.r03 @T-B-09.r04 @R-B-044 @BV @E-20
    Scenario: AT#VPOP3 with the values of the manual
      Given the host has set:
        | AT#POP3HEADERMODE=1      |
        | AT#POP3PORT=110          |
        | AT#POP3PW="mypop3passwd" |
        | AT#POP3SERV="pop3server" |
        | AT#POP3UN="mypop3un"     |
      When the host issues `AT#VPOP3`
      Then the modem reports:
        """
        #POP3HEADERMODE: 1
        #POP3PORT: 110
        #POP3PW: "mypop3passwd"
        #POP3SERV: "pop3server"
        #POP3UN: "mypop3un"
        """
      And the modem answers `OK`

    @R-3-111.tell @BV
    Scenario: AT#VPOP3 with a value of its own in every line
      Given the host has set:
        | AT#POP3HEADERMODE=0            |
        | AT#POP3PORT=2110               |
        | AT#POP3PW="pop3pw.tell"        |
        | AT#POP3SERV="pop3.example.org" |
        | AT#POP3UN="pop3un.tell"        |
      When the host issues `AT#VPOP3`
      Then the modem reports:
        """
        #POP3HEADERMODE: 0
        #POP3PORT: 2110
        #POP3PW: "pop3pw.tell"
        #POP3SERV: "pop3.example.org"
        #POP3UN: "pop3un.tell"
        """
      And the modem answers `OK`
