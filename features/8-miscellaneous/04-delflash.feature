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

    @R-8-014.all-dialing @BV @needs-reset @E-19 @E-21 @E-132 @E-133 @E-134 @E-206
    Scenario: The dialing parameters are all at their defaults after AT#DELFLASH and a reset
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
        | AT#ISPUN="ispun.tell"         |
        | AT#ISPPW="isppw.tell"         |
        | AT#PPPMODE=3                  |
        | AT#PPPMYIP="198.51.100.11"    |
        | AT#PPPPEERIP="198.51.100.12"  |
        | AT#PPPSERVUN="pppservun.tell" |
        | AT#PPPSERVPW="pppservpw.tell" |
        | AT#GPRSCID=2                  |
        | AT#APNPW="apnpw.tell"         |
        | AT#APNSERV="apn.example.org"  |
        | AT#APNUN="apnun.tell"         |
      When the host issues `AT#DELFLASH`
      Then the modem answers `OK`
      When the bench resets the modem
      Then each of these reads:
        | AT#ANSWERMODE?    | #ANSWERMODE: 0        |
        | AT#CALLBACKTIMER? | #CALLBACKTIMER: 2     |
        | AT#CALLSCREENNUM? | #CALLSCREENNUM: "0"   |
        | AT#DIALN1?        | #DIALN1: ""           |
        | AT#DIALN2?        | #DIALN2: ""           |
        | AT#DIALSELECT?    | #DIALSELECT: 1        |
        | AT#GPRSMODE?      | #GPRSMODE: 1          |
        | AT#PHYTIMEOUT?    | #PHYTIMEOUT: 15       |
        | AT#REDIALCOUNT?   | #REDIALCOUNT: 5       |
        | AT#REDIALDELAY?   | #REDIALDELAY: 5       |
        | AT#RINGCOUNT?     | #RINGCOUNT: 0         |
        | AT#ISPUN?         | #ISPUN: ""            |
        | AT#ISPPW?         | #ISPPW: ""            |
        | AT#PPPMODE?       | #PPPMODE: 1           |
        | AT#PPPMYIP?       | #PPPMYIP: "0.0.0.0"   |
        | AT#PPPPEERIP?     | #PPPPEERIP: "0.0.0.0" |
        | AT#PPPSERVUN?     | #PPPSERVUN: ""        |
        | AT#PPPSERVPW?     | #PPPSERVPW: ""        |
        | AT#GPRSCID?       | #GPRSCID: 1           |
        | AT#APNPW?         | #APNPW: ""            |
        | AT#APNSERV?       | #APNSERV: ""          |
        | AT#APNUN?         | #APNUN: ""            |

    @R-8-014.all-mail @BV @needs-reset @E-19 @E-21 @E-132 @E-133 @E-134 @E-206
    Scenario: The mail parameters are all at their defaults after AT#DELFLASH and a reset
      Given the host has set:
        | AT#DNSSERV1="198.51.100.53"        |
        | AT#DNSSERV2="198.51.100.54"        |
        | AT#POP3HEADERMODE=0                |
        | AT#POP3PORT=2110                   |
        | AT#POP3PW="pop3pw.tell"            |
        | AT#POP3SERV="pop3.example.org"     |
        | AT#POP3UN="pop3un.tell"            |
        | AT#DOMAIN="domain.example.org"     |
        | AT#SENDERADDR="sender@example.org" |
        | AT#SENDERNAME="machine 245"        |
        | AT#SMTPPORT=2525                   |
        | AT#SMTPPW="smtppw.tell"            |
        | AT#SMTPSERV="smtp.example.org"     |
        | AT#SMTPUN="smtpun.tell"            |
        | AT#CCREC1="cc1@example.org"        |
        | AT#REC1="rec1@example.org"         |
        | AT#SUBJ1="subject one"             |
        | AT#CCREC2="cc2@example.org"        |
        | AT#REC2="rec2@example.org"         |
        | AT#SUBJ2="subject two"             |
        | AT#CCREC3="cc3@example.org"        |
        | AT#REC3="rec3@example.org"         |
        | AT#SUBJ3="subject three"           |
      And the host has entered `body one[SUB]` after `AT#BODY1`
      And the host has entered `body two[SUB]` after `AT#BODY2`
      And the host has entered `body three[SUB]` after `AT#BODY3`
      When the host issues `AT#DELFLASH`
      Then the modem answers `OK`
      When the bench resets the modem
      Then each of these reads:
        | AT#DNSSERV1?       | #DNSSERV1: "0.0.0.0" |
        | AT#DNSSERV2?       | #DNSSERV2: "0.0.0.0" |
        | AT#POP3HEADERMODE? | #POP3HEADERMODE: 1   |
        | AT#POP3PORT?       | #POP3PORT: 110       |
        | AT#POP3PW?         | #POP3PW: ""          |
        | AT#POP3SERV?       | #POP3SERV: ""        |
        | AT#POP3UN?         | #POP3UN: ""          |
        | AT#DOMAIN?         | #DOMAIN: ""          |
        | AT#SENDERADDR?     | #SENDERADDR: ""      |
        | AT#SENDERNAME?     | #SENDERNAME: ""      |
        | AT#SMTPPORT?       | #SMTPPORT: 25        |
        | AT#SMTPPW?         | #SMTPPW: ""          |
        | AT#SMTPSERV?       | #SMTPSERV: ""        |
        | AT#SMTPUN?         | #SMTPUN: ""          |
        | AT#BODY1?          | #BODY1: ""           |
        | AT#CCREC1?         | #CCREC1: ""          |
        | AT#REC1?           | #REC1: ""            |
        | AT#SUBJ1?          | #SUBJ1: ""           |
        | AT#BODY2?          | #BODY2: ""           |
        | AT#CCREC2?         | #CCREC2: ""          |
        | AT#REC2?           | #REC2: ""            |
        | AT#SUBJ2?          | #SUBJ2: ""           |
        | AT#BODY3?          | #BODY3: ""           |
        | AT#CCREC3?         | #CCREC3: ""          |
        | AT#REC3?           | #REC3: ""            |
        | AT#SUBJ3?          | #SUBJ3: ""           |

    @R-8-014.all-ftp @BV @needs-reset @E-19 @E-21 @E-132 @E-133 @E-134 @E-206
    Scenario: The FTP parameters are all at their defaults after AT#DELFLASH and a reset
      Given the host has set:
        | AT#FTPSERV="ftp.example.org" |
        | AT#FTPPORT=2121              |
        | AT#FTPMODE=1                 |
        | AT#FTPUN="ftpun.tell"        |
        | AT#FTPPW="ftppw.tell"        |
        | AT#FTPTYPE=A                 |
        | AT#FTPGETFILENAME="get.txt"  |
        | AT#FTPGETPATH="/get/list"    |
        | AT#FTPPUTFILENAME="put.txt"  |
        | AT#FTPPUTPATH="/put/list"    |
      When the host issues `AT#DELFLASH`
      Then the modem answers `OK`
      When the bench resets the modem
      Then each of these reads:
        | AT#FTPSERV?        | #FTPSERV: ""        |
        | AT#FTPPORT?        | #FTPPORT: 21        |
        | AT#FTPMODE?        | #FTPMODE: 0         |
        | AT#FTPUN?          | #FTPUN: ""          |
        | AT#FTPPW?          | #FTPPW: ""          |
        | AT#FTPTYPE?        | #FTPTYPE: I         |
        | AT#FTPGETFILENAME? | #FTPGETFILENAME: "" |
        | AT#FTPGETPATH?     | #FTPGETPATH: ""     |
        | AT#FTPPUTFILENAME? | #FTPPUTFILENAME: "" |
        | AT#FTPPUTPATH?     | #FTPPUTPATH: ""     |

    @R-8-014.all-tcp @BV @needs-reset @E-19 @E-21 @E-132 @E-133 @E-134 @E-206
    Scenario: The TCP parameters are all at their defaults after AT#DELFLASH and a reset
      Given the host has set:
        | AT#DLEMODE=1,0                 |
        | AT#TCPSERV=1,"tcp.example.org" |
        | AT#TCPPORT=1,1123              |
        | AT#TCPTXDELAY=1,240            |
        | AT#DLEMODE=2,0                 |
        | AT#TCPSERV=2,"two.example.org" |
        | AT#TCPPORT=2,2123              |
        | AT#TCPTXDELAY=2,480            |
      When the host issues `AT#DELFLASH`
      Then the modem answers `OK`
      When the bench resets the modem
      Then each of these reads:
        | AT#DLEMODE=1    | #DLEMODE: 1,1      |
        | AT#TCPSERV=1    | #TCPSERV: 1,""     |
        | AT#TCPPORT=1    | #TCPPORT: 1,0      |
        | AT#TCPTXDELAY=1 | #TCPTXDELAY: 1,100 |
        | AT#DLEMODE=2    | #DLEMODE: 2,1      |
        | AT#TCPSERV=2    | #TCPSERV: 2,""     |
        | AT#TCPPORT=2    | #TCPPORT: 2,0      |
        | AT#TCPTXDELAY=2 | #TCPTXDELAY: 2,100 |

    @R-8-014.all-udp @BV @needs-reset @E-19 @E-21 @E-132 @E-133 @E-134 @E-206
    Scenario: The UDP parameters are all at their defaults after AT#DELFLASH and a reset
      Given the host has set:
        | AT#UDPPORT=4001              |
        | AT#UDPSERV="udp.example.org" |
        | AT#UDPTXDELAY=360            |
      When the host issues `AT#DELFLASH`
      Then the modem answers `OK`
      When the bench resets the modem
      Then each of these reads:
        | AT#UDPPORT?    | #UDPPORT: 0      |
        | AT#UDPSERV?    | #UDPSERV: ""     |
        | AT#UDPTXDELAY? | #UDPTXDELAY: 100 |

    @R-8-014.all-ping @BV @needs-reset @E-19 @E-21 @E-132 @E-133 @E-134 @E-206
    Scenario: The PING parameters are all at their defaults after AT#DELFLASH and a reset
      Given the host has set:
        | AT#PINGDELAY=5                   |
        | AT#PINGNUM=9                     |
        | AT#PINGREMOTE="ping.example.org" |
      When the host issues `AT#DELFLASH`
      Then the modem answers `OK`
      When the bench resets the modem
      Then each of these reads:
        | AT#PINGDELAY?  | #PINGDELAY: 1   |
        | AT#PINGNUM?    | #PINGNUM: 4     |
        | AT#PINGREMOTE? | #PINGREMOTE: "" |

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
