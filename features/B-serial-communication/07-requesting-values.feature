@E-10
Feature: Requesting the parameter values

  All of them, a category, or a single one. The category commands are held to their lines in the chapters of their services.

  Rule: A single parameter is reported by name and value, and after OK the modem is ready

    @T-B-09.r05 @R-B-045 @BV @E-18
    Scenario: AT#POP3SERV? reports the value between quotes, and the next command is taken
      Given the host has set `AT#POP3SERV="pop3.example.org"`
      When the host issues `AT#POP3SERV?`
      Then the modem reports `#POP3SERV: "pop3.example.org"`
      And the modem answers `OK`
      And `AT#POP3SERV="name.domain.com"` is answered `OK`

  Rule: Reading changes nothing

    @R-B-043.again @BV
    Scenario: Reads of every kind leave a value alone
      Given the host has set `AT#POP3PORT=2110`
      When the host issues `AT#VALL`
      Then among the lines reported is `#POP3PORT: 2110`
      When the host issues `AT#VPOP3`
      Then among the lines reported is `#POP3PORT: 2110`
      And `AT#POP3PORT?` still reads `#POP3PORT: 2110`

  Rule: There is a category command for every service, also where the list of appendix B forgets it

    @BV @E-178
    Scenario Outline: <command> is a category command
      Given the host has set `<setting>`
      When the host issues `<command>`
      Then among the lines reported is `<line>`

      Examples:
        | id            | command  | setting         | line           |
        | R-B-044.vgprs | AT#VGPRS | AT#GPRSCID=3    | #GPRSCID: 3    |
        | R-B-044.vudp  | AT#VUDP  | AT#UDPPORT=4002 | #UDPPORT: 4002 |
        | R-B-044.vping | AT#VPING | AT#PINGNUM=11   | #PINGNUM: 11   |
