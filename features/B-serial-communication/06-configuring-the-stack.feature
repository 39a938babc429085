@E-10
Feature: Configuring the TCP/IP stack through the serial port

  How a parameter is written, and what becomes of it.

  Rule: All parameters are kept in non-volatile memory until a new command changes them

    @R-B-033.dialing @BV @needs-reset @E-209
    Scenario: The dialing parameters survive a reset
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
      When the bench resets the modem
      Then each of these reads:
        | AT#ANSWERMODE?    | #ANSWERMODE: 3               |
        | AT#CALLBACKTIMER? | #CALLBACKTIMER: 33           |
        | AT#CALLSCREENNUM? | #CALLSCREENNUM: "2124560123" |
        | AT#DIALN1?        | #DIALN1: "0860000000"        |
        | AT#DIALN2?        | #DIALN2: "0612345678"        |
        | AT#DIALSELECT?    | #DIALSELECT: 2               |
        | AT#GPRSMODE?      | #GPRSMODE: 0                 |
        | AT#PHYTIMEOUT?    | #PHYTIMEOUT: 44              |
        | AT#REDIALCOUNT?   | #REDIALCOUNT: 9              |
        | AT#REDIALDELAY?   | #REDIALDELAY: 11             |
        | AT#RINGCOUNT?     | #RINGCOUNT: 4                |
        | AT#ISPUN?         | #ISPUN: "ispun.tell"         |
        | AT#ISPPW?         | #ISPPW: "isppw.tell"         |
        | AT#PPPMODE?       | #PPPMODE: 3                  |
        | AT#PPPMYIP?       | #PPPMYIP: "198.51.100.11"    |
        | AT#PPPPEERIP?     | #PPPPEERIP: "198.51.100.12"  |
        | AT#PPPSERVUN?     | #PPPSERVUN: "pppservun.tell" |
        | AT#PPPSERVPW?     | #PPPSERVPW: "pppservpw.tell" |
        | AT#GPRSCID?       | #GPRSCID: 2                  |
        | AT#APNPW?         | #APNPW: "apnpw.tell"         |
        | AT#APNSERV?       | #APNSERV: "apn.example.org"  |
        | AT#APNUN?         | #APNUN: "apnun.tell"         |

    @R-B-033.mail @BV @needs-reset @E-209
    Scenario: The mail parameters survive a reset
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
      When the bench resets the modem
      Then each of these reads:
        | AT#DNSSERV1?       | #DNSSERV1: "198.51.100.53"        |
        | AT#DNSSERV2?       | #DNSSERV2: "198.51.100.54"        |
        | AT#POP3HEADERMODE? | #POP3HEADERMODE: 0                |
        | AT#POP3PORT?       | #POP3PORT: 2110                   |
        | AT#POP3PW?         | #POP3PW: "pop3pw.tell"            |
        | AT#POP3SERV?       | #POP3SERV: "pop3.example.org"     |
        | AT#POP3UN?         | #POP3UN: "pop3un.tell"            |
        | AT#DOMAIN?         | #DOMAIN: "domain.example.org"     |
        | AT#SENDERADDR?     | #SENDERADDR: "sender@example.org" |
        | AT#SENDERNAME?     | #SENDERNAME: "machine 245"        |
        | AT#SMTPPORT?       | #SMTPPORT: 2525                   |
        | AT#SMTPPW?         | #SMTPPW: "smtppw.tell"            |
        | AT#SMTPSERV?       | #SMTPSERV: "smtp.example.org"     |
        | AT#SMTPUN?         | #SMTPUN: "smtpun.tell"            |
        | AT#BODY1?          | #BODY1: "body one"                |
        | AT#CCREC1?         | #CCREC1: "cc1@example.org"        |
        | AT#REC1?           | #REC1: "rec1@example.org"         |
        | AT#SUBJ1?          | #SUBJ1: "subject one"             |
        | AT#BODY2?          | #BODY2: "body two"                |
        | AT#CCREC2?         | #CCREC2: "cc2@example.org"        |
        | AT#REC2?           | #REC2: "rec2@example.org"         |
        | AT#SUBJ2?          | #SUBJ2: "subject two"             |
        | AT#BODY3?          | #BODY3: "body three"              |
        | AT#CCREC3?         | #CCREC3: "cc3@example.org"        |
        | AT#REC3?           | #REC3: "rec3@example.org"         |
        | AT#SUBJ3?          | #SUBJ3: "subject three"           |

    @R-B-033.ftp @BV @needs-reset @E-132 @E-133 @E-209
    Scenario: The FTP parameters survive a reset
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
      When the bench resets the modem
      Then each of these reads:
        | AT#FTPSERV?        | #FTPSERV: "ftp.example.org" |
        | AT#FTPPORT?        | #FTPPORT: 2121              |
        | AT#FTPMODE?        | #FTPMODE: 1                 |
        | AT#FTPUN?          | #FTPUN: "ftpun.tell"        |
        | AT#FTPPW?          | #FTPPW: "ftppw.tell"        |
        | AT#FTPTYPE?        | #FTPTYPE: A                 |
        | AT#FTPGETFILENAME? | #FTPGETFILENAME: "get.txt"  |
        | AT#FTPGETPATH?     | #FTPGETPATH: "/get/list"    |
        | AT#FTPPUTFILENAME? | #FTPPUTFILENAME: "put.txt"  |
        | AT#FTPPUTPATH?     | #FTPPUTPATH: "/put/list"    |

    @R-B-033.tcp @BV @needs-reset @E-154 @E-209
    Scenario: The TCP parameters survive a reset
      Given the host has set:
        | AT#DLEMODE=1,0                 |
        | AT#TCPSERV=1,"tcp.example.org" |
        | AT#TCPPORT=1,1123              |
        | AT#TCPTXDELAY=1,240            |
        | AT#DLEMODE=2,0                 |
        | AT#TCPSERV=2,"two.example.org" |
        | AT#TCPPORT=2,2123              |
        | AT#TCPTXDELAY=2,480            |
      When the bench resets the modem
      Then each of these reads:
        | AT#DLEMODE=1    | #DLEMODE: 1,0                 |
        | AT#TCPSERV=1    | #TCPSERV: 1,"tcp.example.org" |
        | AT#TCPPORT=1    | #TCPPORT: 1,1123              |
        | AT#TCPTXDELAY=1 | #TCPTXDELAY: 1,240            |
        | AT#DLEMODE=2    | #DLEMODE: 2,0                 |
        | AT#TCPSERV=2    | #TCPSERV: 2,"two.example.org" |
        | AT#TCPPORT=2    | #TCPPORT: 2,2123              |
        | AT#TCPTXDELAY=2 | #TCPTXDELAY: 2,480            |

    @R-B-033.udp @BV @needs-reset @E-209
    Scenario: The UDP parameters survive a reset
      Given the host has set:
        | AT#UDPPORT=4001              |
        | AT#UDPSERV="udp.example.org" |
        | AT#UDPTXDELAY=360            |
      When the bench resets the modem
      Then each of these reads:
        | AT#UDPPORT?    | #UDPPORT: 4001              |
        | AT#UDPSERV?    | #UDPSERV: "udp.example.org" |
        | AT#UDPTXDELAY? | #UDPTXDELAY: 360            |

    @R-B-033.ping @BV @needs-reset @E-209
    Scenario: The PING parameters survive a reset
      Given the host has set:
        | AT#PINGDELAY=5                   |
        | AT#PINGNUM=9                     |
        | AT#PINGREMOTE="ping.example.org" |
      When the bench resets the modem
      Then each of these reads:
        | AT#PINGDELAY?  | #PINGDELAY: 5                   |
        | AT#PINGNUM?    | #PINGNUM: 9                     |
        | AT#PINGREMOTE? | #PINGREMOTE: "ping.example.org" |

    @R-B-033.longest @BV @needs-reset @E-209
    Scenario: Texts of 120 characters survive a reset
      Given the host has set:
        | AT#APNSERV="apnservxxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120" |
        | AT#FTPSERV="ftpservxxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120" |
      When the bench resets the modem
      Then each of these reads:
        | AT#APNSERV? | #APNSERV: "apnservxxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120" |
        | AT#FTPSERV? | #FTPSERV: "ftpservxxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120" |

    @R-B-033.emptied @BV @needs-reset @E-19 @E-209
    Scenario: A text that was emptied is empty after a reset as well
      Given the host has set:
        | AT#APNUN="apnun.tell" |
        | AT#SMTPPW="smtppw.tell" |
        | AT#APNUN=""           |
        | AT#SMTPPW=""          |
      When the bench resets the modem
      Then each of these reads:
        | AT#APNUN?  | #APNUN: ""  |
        | AT#SMTPPW? | #SMTPPW: "" |

    @R-B-033.list @BV @needs-reset @E-90 @E-209
    Scenario: A list of recipients survives a reset
      Given the host has entered `dev1@example.org[CR][LF]dev2@example.net[SUB]` after `AT#REC1ADD`
      When the bench resets the modem
      Then `AT#REC1?` reads `#REC1: "dev1@example.org","dev2@example.net"`

    @R-B-033.refused @BI @needs-reset @E-08 @E-09 @E-22 @E-209
    Scenario: A value that was refused is not there after a reset either
      Given the host has set `AT#FTPPORT=4321`
      When the host issues `AT#FTPPORT=65536`
      Then the modem answers `#CME ERROR: 34882`
      When the bench resets the modem
      Then `AT#FTPPORT?` still reads `#FTPPORT: 4321`

  Rule: Offline, a new value is stored at once

    @BV @needs-reset @E-209
    Scenario Outline: <setting> is there although the reset follows at once
      Given `<before>` is answered `OK`
      When the host issues `<setting>`
      Then the modem answers `OK`
      When the bench resets the modem
      Then `<command>` reads `<line>`

      Examples:
        | id              | covers  | before                     | setting                     | command      | line                       |
        | T-B-08.r01      | R-B-039 | AT#FTPPORT=4321            | AT#FTPPORT=2121             | AT#FTPPORT?  | #FTPPORT: 2121             |
        | R-B-039.text    |         | AT#SUBJ1="before"          | AT#SUBJ1="stored at once"   | AT#SUBJ1?    | #SUBJ1: "stored at once"   |
        | R-B-039.address |         | AT#DNSSERV1="203.0.113.77" | AT#DNSSERV1="198.51.100.53" | AT#DNSSERV1? | #DNSSERV1: "198.51.100.53" |
        | R-B-039.socket  |         | AT#TCPPORT=2,4321          | AT#TCPPORT=2,2123           | AT#TCPPORT=2 | #TCPPORT: 2,2123           |

  Rule: Online, while no process is active, a new value is stored at once as well

    @BV @needs-reset @E-209
    Scenario Outline: <setting> while connected over <bearer>
      Given `<before>` is answered `OK`
      And the modem is connected over "<bearer>"
      When the host issues `<setting>`
      Then the modem answers `OK`
      And `<command>` reads `<line>`
      When the bench resets the modem
      Then `<command>` reads `<line>`

      @needs-gprs-outcome
      Examples: over GPRS
        | id              | covers | bearer | before                     | setting                     | command      | line                       |
        | R-B-041         |        | GPRS   | AT#FTPPORT=4321            | AT#FTPPORT=2121             | AT#FTPPORT?  | #FTPPORT: 2121             |
        | R-B-041.text    |        | GPRS   | AT#SUBJ1="before"          | AT#SUBJ1="stored online"    | AT#SUBJ1?    | #SUBJ1: "stored online"    |
        | R-B-041.address |        | GPRS   | AT#DNSSERV1="203.0.113.77" | AT#DNSSERV1="198.51.100.53" | AT#DNSSERV1? | #DNSSERV1: "198.51.100.53" |
        | R-B-041.socket  |        | GPRS   | AT#TCPPORT=2,4321          | AT#TCPPORT=2,2123           | AT#TCPPORT=2 | #TCPPORT: 2,2123           |

      @needs-dial-outcome @needs-ppp-peer
      Examples: over a data call
        | id                 | covers | bearer | before                 | setting                  | command     | line                    |
        | R-B-041.gsm        |        | GSM    | AT#FTPPORT=4321        | AT#FTPPORT=2121          | AT#FTPPORT? | #FTPPORT: 2121          |
        | R-B-041.gsm-text   |        | GSM    | AT#SUBJ1="before"      | AT#SUBJ1="stored online" | AT#SUBJ1?   | #SUBJ1: "stored online" |
        | R-B-041.gsm-number |        | GSM    | AT#DIALN2="0612345678" | AT#DIALN2="2124560123"   | AT#DIALN2?  | #DIALN2: "2124560123"   |

  Rule: Online, while a process is active, values cannot be set: 37123; afterwards they can

    Background:
      Given the host has set:
        | AT#SMTPSERV="198.51.100.25"        |
        | AT#SMTPPORT=25                     |
        | AT#SMTPUN=""                       |
        | AT#SMTPPW=""                       |
        | AT#DOMAIN="unit.example.org"       |
        | AT#SENDERNAME="Test module"        |
        | AT#SENDERADDR="module@example.org" |
        | AT#REC1="recipient1@example.org"   |
        | AT#CCREC1="copy1@example.org"      |
        | AT#SUBJ1="subject one"             |
      And the host has entered `body one[SUB]` after `AT#BODY1`
      And the modem is connected over "GPRS"

    # The mail server holds the process back in its beginning, where the modem takes commands.
    @BO @needs-routes @needs-gprs-outcome @E-08 @E-09 @E-213 @E-223
    Scenario Outline: <setting> while a mail is being sent, and afterwards
      Given the host has set `<before>`
      And the "SMTP" server at "greeting" "says nothing"
      And the host issues `AT#SENDMAIL1`
      And `<setting>` meanwhile is answered `#CME ERROR: 37123`
      And the "SMTP" server goes on
      And the modem answers within 60 s `OK`
      And `<command>` still reads `<old>`
      When the host issues `<setting>`
      Then the modem answers `OK`
      And `<command>` reads `<new>`

      Examples:
        | id           | covers | before                           | setting                        | command      | old                             | new                           |
        | T-B-08.r02   |        | AT#FTPPORT=4321                  | AT#FTPPORT=2121                | AT#FTPPORT?  | #FTPPORT: 4321                  | #FTPPORT: 2121                |
        | R-B-040      |        | AT#SUBJ1="subject one"           | AT#SUBJ1="written"             | AT#SUBJ1?    | #SUBJ1: "subject one"           | #SUBJ1: "written"             |
        | R-B-040.name |        | AT#POP3SERV="before.example.net" | AT#POP3SERV="pop3.example.org" | AT#POP3SERV? | #POP3SERV: "before.example.net" | #POP3SERV: "pop3.example.org" |

  Rule: A command line is AT#, the mnemonic, an equals sign and the value, and ends with CR

    @R-B-034 @BI
    Scenario: Without CR the line is not executed
      Given the host has set `AT#FTPPORT=4321`
      When the host writes `AT#FTPPORT=2121`
      Then the modem writes nothing for 2 seconds
      When the host writes `[CR]`
      Then the modem answers `OK`
      And `AT#FTPPORT?` reads `#FTPPORT: 2121`

    @R-B-034.pieces @BV
    Scenario: A line that comes in pieces is one line
      Given the host has set `AT#FTPPORT=4321`
      When the host writes `AT#FT`
      And the host writes `PPORT=21`
      And the host writes `21[CR]`
      Then the modem answers `OK`
      And `AT#FTPPORT?` reads `#FTPPORT: 2121`

    @R-B-034.pause @TI
    Scenario: A pause inside a line neither ends nor spoils it
      Given the host has set `AT#FTPPORT=4321`
      When the host writes `AT#FTPPORT=`
      And 2 seconds pass
      And the host writes `2121[CR]`
      Then the modem answers `OK`
      And `AT#FTPPORT?` reads `#FTPPORT: 2121`

    # Some examples are printed so; the syntax is not.
    @R-B-034.blanks @BV @E-27
    Scenario: Blanks beside the equals sign
      When the host issues `AT#FTPPORT = 2121`
      Then whatever the modem answers is recorded

  Rule: Upper and lower case make no difference in AT#

    @BV @E-17 @E-33
    Scenario Outline: <command> is read as AT#PPPMODE?
      Given the host has set `AT#PPPMODE=3`
      When the host issues `<command>`
      Then the modem reports `#PPPMODE: 3`
      And the modem answers `OK`

      Examples:
        | id             | command     |
        | R-B-035.lower  | at#PPPMODE? |
        | R-B-035.first  | At#PPPMODE? |
        | R-B-035.second | aT#PPPMODE? |

  Rule: Upper and lower case make no difference in a mnemonic

    @BV @E-17 @E-33
    Scenario Outline: <command> reports in upper case
      Given the host has set `AT#POP3SERV="Name.example.org"`
      When the host issues `<command>`
      Then the modem reports `#POP3SERV: "Name.example.org"`
      And the modem answers `OK`

      Examples:
        | id            | command      |
        | R-B-036.lower | AT#pop3serv? |
        | R-B-036.mixed | AT#Pop3Serv? |
        | R-B-036.all   | at#pop3serv? |

    @R-B-036.write @BV @E-17 @E-33
    Scenario: at#pop3port=2110 writes POP3PORT
      Given the host has set `AT#POP3PORT=4321`
      When the host issues `at#pop3port=2110`
      Then the modem answers `OK`
      And `AT#POP3PORT?` reads `#POP3PORT: 2110`

    @R-B-036.value @BV @E-33
    Scenario: The case of a value is kept although that of the mnemonic is not
      Given the host has set `AT#POP3UN="before"`
      When the host issues `at#pop3un="MixedCase"`
      Then the modem answers `OK`
      And `AT#POP3UN?` reads `#POP3UN: "MixedCase"`

    @R-B-036.display @BV @E-17 @E-33
    Scenario: at#vdns is AT#VDNS
      Given the host has set `AT#DNSSERV2="198.51.100.54"`
      When the host issues `at#vdns`
      Then among the lines reported is `#DNSSERV2: "198.51.100.54"`

    # Without a link a service is refused, and so shows that it is known.
    @BO @E-08 @E-09 @E-33 @E-214
    Scenario Outline: <command> is <known>
      When the host issues `<command>`
      Then the modem answers `#CME ERROR: 35867`

      Examples:
        | id                    | command     | known       |
        | R-B-036.getmail       | at#getmail  | AT#GETMAIL  |
        | R-B-036.ftpget        | AT#FtpGet   | AT#FTPGET   |
        | R-B-036.ftpput        | at#ftpput   | AT#FTPPUT   |

  Rule: A text is entered between quotes, a number without

    @BV @E-26
    Scenario Outline: <setting> reads back as <line>
      Given `<before>` is answered `OK`
      When the host issues `<setting>`
      Then the modem answers `OK`
      And `<command>` reads `<line>`

      Examples:
        | id         | covers          | before                           | setting                       | command      | line                         |
        | T-B-07.r01 | R-B-014 R-B-037 | AT#POP3SERV="before.example.net" | AT#POP3SERV="name.domain.com" | AT#POP3SERV? | #POP3SERV: "name.domain.com" |
        | T-B-07.r02 | R-B-014 R-B-038 | AT#FTPPORT=4321                  | AT#FTPPORT=21                 | AT#FTPPORT?  | #FTPPORT: 21                 |

    # The walkthroughs of appendix A print the first two so.
    @BV @E-26
    Scenario Outline: <setting>: <what>
      When the host issues `<setting>`
      Then whatever the modem answers is recorded

      Examples:
        | id                    | what                      | setting                    |
        | R-B-014.quoted-number | a number between quotes   | AT#TCPPORT=1,"23"          |
        | R-B-014.bare-text     | a text without quotes     | AT#CCREC1=dev1@example.org |
        | R-B-014.bare-address  | an address without quotes | AT#DNSSERV1=198.51.100.53  |

  Rule: Outside a process every character that comes in is echoed while ATE1 holds

    @R-B-042 @BV
    Scenario: Each part of a command line is echoed as it comes
      Given the host has set `AT#PPPMODE=1`
      When the host issues `ATE1`
      Then the modem answers `OK`
      When the host writes `AT#PP`
      Then the modem writes `AT#PP`
      When the host writes `PMODE?`
      Then the modem writes `PMODE?`
      When the host writes `[CR]`
      Then the modem writes `[CR]#PPPMODE: 1[CR][LF][CR][LF]OK[CR][LF]`

    @R-B-042.write @BV
    Scenario: A write is echoed before it is answered
      When the host issues `ATE1`
      Then the modem answers `OK`
      When the host writes `AT#FTPPORT=2121[CR]`
      Then the modem writes `AT#FTPPORT=2121[CR][CR][LF]OK[CR][LF]`

    @R-B-042.case @BV @E-17 @E-33
    Scenario: The echo keeps the case in which the host typed
      Given the host has set `AT#PPPMODE=1`
      When the host issues `ATE1`
      Then the modem answers `OK`
      When the host writes `at#PPPmode?[CR]`
      Then the modem writes `at#PPPmode?[CR]#PPPMODE: 1[CR][LF][CR][LF]OK[CR][LF]`

    @R-B-042.refused @BI @E-08 @E-09 @E-22
    Scenario: A write that is refused is echoed as well
      When the host issues `ATE1`
      Then the modem answers `OK`
      When the host writes `AT#GPRSCID=5[CR]`
      Then the modem writes `AT#GPRSCID=5[CR][CR][LF]#CME ERROR: 34882[CR][LF]`

    @R-B-042.off @BV
    Scenario: With ATE0 nothing is echoed
      When the host issues `ATE0`
      Then the modem answers `OK`
      When the host writes `AT#FTPPORT=21`
      Then the modem writes nothing for 2 seconds
      When the host writes `21[CR]`
      Then the modem writes `[CR][LF]OK[CR][LF]`
