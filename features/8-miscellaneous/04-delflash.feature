@E-10 @needs-reset
Feature: #DELFLASH: erase the stored parameters

  Erases the parameter memory. The hard reset that follows writes the defaults into it.

  Rule: AT#DELFLASH answers OK

    @T-8-05.r01 @R-8-013 @BV @E-206
    Scenario: AT#DELFLASH answers OK
      When the host issues `AT#DELFLASH`
      Then the modem answers `OK`
      When the bench resets the modem
      Then `AT#PPPMODE?` reads `#PPPMODE: 1`

  Rule: The hard reset after AT#DELFLASH writes the defaults

    @BV @E-206
    Scenario Outline: <setting> is forgotten after AT#DELFLASH and a reset
      Given the host has set `<setting>`
      When the host issues `AT#DELFLASH`
      Then the modem answers `OK`
      When the bench resets the modem
      Then `<command>` reads `<line>`

      Examples: defaults that the manual names
        | id               | setting                       | command           | line                 |
        | R-8-014.number   | AT#CALLBACKTIMER=77           | AT#CALLBACKTIMER? | #CALLBACKTIMER: 2    |
        | R-8-014.choice   | AT#FTPMODE=1                  | AT#FTPMODE?       | #FTPMODE: 0          |
        | R-8-014.port     | AT#POP3PORT=4321              | AT#POP3PORT?      | #POP3PORT: 110       |
        | R-8-014.address  | AT#DNSSERV1="198.51.100.53"   | AT#DNSSERV1?      | #DNSSERV1: "0.0.0.0" |
        | R-8-014.caller   | AT#CALLSCREENNUM="2124560123" | AT#CALLSCREENNUM? | #CALLSCREENNUM: "0"  |
        | R-8-014.socket-1 | AT#TCPTXDELAY=1,460           | AT#TCPTXDELAY=1   | #TCPTXDELAY: 1,100   |
        | R-8-014.socket-2 | AT#DLEMODE=2,0                | AT#DLEMODE=2      | #DLEMODE: 2,1        |

      @E-19 @E-21
      Examples: no default: empty
        | id                | setting                      | command    | line        |
        | R-8-014.user      | AT#ISPUN="ispun.before"      | AT#ISPUN?  | #ISPUN: ""  |
        | R-8-014.number-1  | AT#DIALN1="0860000000"       | AT#DIALN1? | #DIALN1: "" |
        | R-8-014.recipient | AT#REC1="before@example.org" | AT#REC1?   | #REC1: ""   |

      @E-19 @E-21 @E-134
      Examples: an FTP path
        | id           | setting                 | command        | line            |
        | R-8-014.path | AT#FTPGETPATH="/before" | AT#FTPGETPATH? | #FTPGETPATH: "" |

    @R-8-014.body @BV @E-19 @E-21 @E-206
    Scenario: A body is forgotten after AT#DELFLASH and a reset
      Given the host has entered `body before[SUB]` after `AT#BODY1`
      When the host issues `AT#DELFLASH`
      Then the modem answers `OK`
      When the bench resets the modem
      Then `AT#BODY1?` reads `#BODY1: ""`

    @R-8-014.list @BV @E-19 @E-21 @E-206
    Scenario: A list of recipients is forgotten after AT#DELFLASH and a reset
      Given the host has entered `dev1@example.org[CR][LF]dev2@example.net[SUB]` after `AT#REC2ADD`
      When the host issues `AT#DELFLASH`
      Then the modem answers `OK`
      When the bench resets the modem
      Then `AT#REC2?` reads `#REC2: ""`

  Rule: Until the hard reset is over, the values of before AT#DELFLASH stay visible

    @R-8-015 @BV @E-206
    Scenario: Single reads show the values of before
      Given the host has set:
        | AT#CALLBACKTIMER=77         |
        | AT#ISPUN="ispun.before"     |
        | AT#DNSSERV1="198.51.100.53" |
        | AT#POP3PORT=4321            |
        | AT#TCPPORT=2,4321           |
      When the host issues `AT#DELFLASH`
      Then the modem answers `OK`
      And each of these reads:
        | AT#CALLBACKTIMER? | #CALLBACKTIMER: 77         |
        | AT#ISPUN?         | #ISPUN: "ispun.before"     |
        | AT#DNSSERV1?      | #DNSSERV1: "198.51.100.53" |
        | AT#POP3PORT?      | #POP3PORT: 4321            |
        | AT#TCPPORT=2      | #TCPPORT: 2,4321           |
      When the bench resets the modem
      Then `AT#POP3PORT?` reads `#POP3PORT: 110`

    @BV @E-206
    Scenario Outline: <display> shows <line> of before
      Given the host has set `<setting>`
      When the host issues `AT#DELFLASH`
      Then the modem answers `OK`
      When the host issues `<display>`
      Then among the lines reported is `<line>`
      When the bench resets the modem
      Then `AT#PPPMODE?` reads `#PPPMODE: 1`

      Examples:
        | id              | display | setting                | line                  |
        | R-8-015.all     | AT#VALL | AT#FTPPORT=4321        | #FTPPORT: 4321        |
        | R-8-015.display | AT#VPHY | AT#DIALN1="0860000000" | #DIALN1: "0860000000" |
