@E-10
Feature: #VALL: all parameters

  The version, then 72 lines in the order of the services, category by category. An empty line may part the categories.

  Rule: AT#VALL shows every parameter once, category by category

    @R-8-009 @R-8-010 @R-B-043 @T-B-09.r01 @T-B-09.r02 @BV @E-151
    Scenario: AT#VALL shows 72 parameters in the order of the manual
      When the host issues `AT#VALL`
      Then the lines reported begin, in this order:
        | #ANSWERMODE:     |
        | #CALLBACKTIMER:  |
        | #CALLSCREENNUM:  |
        | #DIALN1:         |
        | #DIALN2:         |
        | #DIALSELECT:     |
        | #GPRSMODE:       |
        | #PHYTIMEOUT:     |
        | #REDIALCOUNT:    |
        | #REDIALDELAY:    |
        | #RINGCOUNT:      |
        | #ISPUN:          |
        | #ISPPW:          |
        | #PPPMODE:        |
        | #PPPMYIP:        |
        | #PPPPEERIP:      |
        | #PPPSERVUN:      |
        | #PPPSERVPW:      |
        | #GPRSCID:        |
        | #APNPW:          |
        | #APNSERV:        |
        | #APNUN:          |
        | #DNSSERV1:       |
        | #DNSSERV2:       |
        | #FTPSERV:        |
        | #FTPPORT:        |
        | #FTPMODE:        |
        | #FTPUN:          |
        | #FTPPW:          |
        | #FTPTYPE:        |
        | #FTPGETFILENAME: |
        | #FTPGETPATH:     |
        | #FTPPUTFILENAME: |
        | #FTPPUTPATH:     |
        | #POP3HEADERMODE: |
        | #POP3PORT:       |
        | #POP3PW:         |
        | #POP3SERV:       |
        | #POP3UN:         |
        | #DOMAIN:         |
        | #SENDERADDR:     |
        | #SENDERNAME:     |
        | #SMTPPORT:       |
        | #SMTPPW:         |
        | #SMTPSERV:       |
        | #SMTPUN:         |
        | #BODY1:          |
        | #CCREC1:         |
        | #REC1:           |
        | #SUBJ1:          |
        | #BODY2:          |
        | #CCREC2:         |
        | #REC2:           |
        | #SUBJ2:          |
        | #BODY3:          |
        | #CCREC3:         |
        | #REC3:           |
        | #SUBJ3:          |
        | #DLEMODE: 1,     |
        | #TCPSERV: 1,     |
        | #TCPPORT: 1,     |
        | #TCPTXDELAY: 1,  |
        | #DLEMODE: 2,     |
        | #TCPSERV: 2,     |
        | #TCPPORT: 2,     |
        | #TCPTXDELAY: 2,  |
        | #UDPPORT:        |
        | #UDPSERV:        |
        | #UDPTXDELAY:     |
        | #PINGDELAY:      |
        | #PINGNUM:        |
        | #PINGREMOTE:     |

  Rule: Restored to its defaults, the modem shows them

    @BV @needs-reset
    Scenario Outline: AT#VALL of a modem with its defaults shows <line>
      Given the modem has its factory defaults
      When the host issues `AT#VALL`
      Then among the lines reported is `<line>`

      @E-19 @E-21
      Examples: physical
        | id         | line                |
        | T-8-04.r02 | #ANSWERMODE: 0      |
        | T-8-04.r03 | #CALLBACKTIMER: 2   |
        | T-8-04.r04 | #CALLSCREENNUM: "0" |
        | T-8-04.r05 | #DIALN1: ""         |
        | T-8-04.r06 | #DIALN2: ""         |
        | T-8-04.r07 | #DIALSELECT: 1      |
        | T-8-04.r08 | #GPRSMODE: 1        |
        | T-8-04.r09 | #PHYTIMEOUT: 15     |
        | T-8-04.r10 | #REDIALCOUNT: 5     |
        | T-8-04.r11 | #REDIALDELAY: 5     |
        | T-8-04.r12 | #RINGCOUNT: 0       |

      @E-19 @E-21
      Examples: PPP
        | id         | line                  |
        | T-8-04.r13 | #ISPUN: ""            |
        | T-8-04.r14 | #ISPPW: ""            |
        | T-8-04.r15 | #PPPMODE: 1           |
        | T-8-04.r16 | #PPPMYIP: "0.0.0.0"   |
        | T-8-04.r17 | #PPPPEERIP: "0.0.0.0" |
        | T-8-04.r18 | #PPPSERVUN: ""        |
        | T-8-04.r19 | #PPPSERVPW: ""        |

      Examples: GPRS
        | id         | line        |
        | T-8-04.r20 | #GPRSCID: 1 |

      Examples: DNS
        | id         | line                 |
        | T-8-04.r24 | #DNSSERV1: "0.0.0.0" |
        | T-8-04.r25 | #DNSSERV2: "0.0.0.0" |

      @E-19 @E-21 @E-132 @E-133
      Examples: FTP
        | id         | line                |
        | T-8-04.r27 | #FTPPORT: 21        |
        | T-8-04.r28 | #FTPMODE: 0         |
        | T-8-04.r31 | #FTPTYPE: I         |
        | T-8-04.r32 | #FTPGETFILENAME: "" |

      @E-19 @E-21
      Examples: POP3
        | id         | line               |
        | T-8-04.r36 | #POP3HEADERMODE: 1 |
        | T-8-04.r37 | #POP3PORT: 110     |
        | T-8-04.r38 | #POP3PW: ""        |
        | T-8-04.r39 | #POP3SERV: ""      |
        | T-8-04.r40 | #POP3UN: ""        |

      @E-19 @E-21
      Examples: SMTP
        | id         | line          |
        | T-8-04.r44 | #SMTPPORT: 25 |
        | T-8-04.r45 | #SMTPPW: ""   |
        | T-8-04.r47 | #SMTPUN: ""   |

      @E-19 @E-21
      Examples: mail 1
        | id         | line        |
        | T-8-04.r48 | #BODY1: ""  |
        | T-8-04.r49 | #CCREC1: "" |

      @E-19 @E-21
      Examples: mail 2
        | id         | line        |
        | T-8-04.r52 | #BODY2: ""  |
        | T-8-04.r53 | #CCREC2: "" |
        | T-8-04.r54 | #REC2: ""   |
        | T-8-04.r55 | #SUBJ2: ""  |

      @E-19 @E-21
      Examples: mail 3
        | id         | line        |
        | T-8-04.r57 | #CCREC3: "" |
        | T-8-04.r58 | #REC3: ""   |
        | T-8-04.r59 | #SUBJ3: ""  |

      @E-19 @E-21 @E-151
      Examples: TCP socket 1
        | id         | line               |
        | T-8-04.r60 | #DLEMODE: 1,1      |
        | T-8-04.r61 | #TCPSERV: 1,""     |
        | T-8-04.r62 | #TCPPORT: 1,0      |
        | T-8-04.r63 | #TCPTXDELAY: 1,100 |

      @E-19 @E-21 @E-151
      Examples: TCP socket 2
        | id         | line               |
        | T-8-04.r64 | #DLEMODE: 2,1      |
        | T-8-04.r65 | #TCPSERV: 2,""     |
        | T-8-04.r66 | #TCPPORT: 2,0      |
        | T-8-04.r67 | #TCPTXDELAY: 2,100 |

      @E-19 @E-21
      Examples: UDP
        | id         | line             |
        | T-8-04.r68 | #UDPPORT: 0      |
        | T-8-04.r69 | #UDPSERV: ""     |
        | T-8-04.r70 | #UDPTXDELAY: 100 |

      @E-19 @E-21
      Examples: PING
        | id         | line            |
        | T-8-04.r71 | #PINGDELAY: 1   |
        | T-8-04.r72 | #PINGNUM: 4     |
        | T-8-04.r73 | #PINGREMOTE: "" |

  Rule: AT#VALL shows what the host wrote

    The manual prints these lines with sample values. That of REC1 is damaged in print and replaced.

    @BV @E-20
    Scenario Outline: AT#VALL shows <line>
      Given the host has set `<setting>`
      When the host issues `AT#VALL`
      Then among the lines reported is `<line>`

      Examples:
        | id         | setting                           | line                             |
        | T-8-04.r21 | AT#APNPW="access"                 | #APNPW: "access"                 |
        | T-8-04.r22 | AT#APNSERV="a2bouygtel.com"       | #APNSERV: "a2bouygtel.com"       |
        | T-8-04.r23 | AT#APNUN="a2b"                    | #APNUN: "a2b"                    |
        | T-8-04.r26 | AT#FTPSERV="mytestwebsite.com"    | #FTPSERV: "mytestwebsite.com"    |
        | T-8-04.r29 | AT#FTPUN="mylogin"                | #FTPUN: "mylogin"                |
        | T-8-04.r30 | AT#FTPPW="mypassword"             | #FTPPW: "mypassword"             |
        | T-8-04.r33 | AT#FTPGETPATH="."                 | #FTPGETPATH: "."                 |
        | T-8-04.r34 | AT#FTPPUTFILENAME="Testseb3.txt"  | #FTPPUTFILENAME: "Testseb3.txt"  |
        | T-8-04.r35 | AT#FTPPUTPATH="."                 | #FTPPUTPATH: "."                 |
        | T-8-04.r41 | AT#DOMAIN="a2bouygtel.com"        | #DOMAIN: "a2bouygtel.com"        |
        | T-8-04.r42 | AT#SENDERADDR="toto@bouygtel.com" | #SENDERADDR: "toto@bouygtel.com" |
        | T-8-04.r43 | AT#SENDERNAME="toto"              | #SENDERNAME: "toto"              |
        | T-8-04.r46 | AT#SMTPSERV="smtp.a2bouygtel.com" | #SMTPSERV: "smtp.a2bouygtel.com" |
        | T-8-04.r50 | AT#REC1="dev12345678@example.org" | #REC1: "dev12345678@example.org" |
        | T-8-04.r51 | AT#SUBJ1="Test"                   | #SUBJ1: "Test"                   |

    @T-8-04.r56 @BV @E-20 @E-96
    Scenario: AT#VALL shows #BODY3: "9.1234567890abcd"
      Given the host has entered `9.1234567890abcd[SUB]` after `AT#BODY3`
      When the host issues `AT#VALL`
      Then among the lines reported is `#BODY3: "9.1234567890abcd"`

  Rule: AT#VALL begins with the version, parts its categories and ends with OK

    @T-8-04.r01 @BV @E-203
    Scenario: AT#VALL begins with a line that is no parameter
      When the host issues `AT#VALL`
      Then the first line reported does not begin with `#`

    @R-8-012 @R-8-011 @T-8-04.r74 @BV @needs-reset @E-19 @E-21 @E-132 @E-133 @E-134 @E-151 @E-203 @E-204
    Scenario: AT#VALL of a modem with its defaults, from the version to OK
      Given the modem has its factory defaults
      When the host issues `AT#VALL`
      Then the modem reports:
        """
        {text}

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

        #ISPUN: ""
        #ISPPW: ""
        #PPPMODE: 1
        #PPPMYIP: "0.0.0.0"
        #PPPPEERIP: "0.0.0.0"
        #PPPSERVUN: ""
        #PPPSERVPW: ""

        #GPRSCID: 1
        #APNPW: ""
        #APNSERV: ""
        #APNUN: ""

        #DNSSERV1: "0.0.0.0"
        #DNSSERV2: "0.0.0.0"

        #FTPSERV: ""
        #FTPPORT: 21
        #FTPMODE: 0
        #FTPUN: ""
        #FTPPW: ""
        #FTPTYPE: I
        #FTPGETFILENAME: ""
        #FTPGETPATH: ""
        #FTPPUTFILENAME: ""
        #FTPPUTPATH: ""

        #POP3HEADERMODE: 1
        #POP3PORT: 110
        #POP3PW: ""
        #POP3SERV: ""
        #POP3UN: ""

        #DOMAIN: ""
        #SENDERADDR: ""
        #SENDERNAME: ""
        #SMTPPORT: 25
        #SMTPPW: ""
        #SMTPSERV: ""
        #SMTPUN: ""

        #BODY1: ""
        #CCREC1: ""
        #REC1: ""
        #SUBJ1: ""

        #BODY2: ""
        #CCREC2: ""
        #REC2: ""
        #SUBJ2: ""

        #BODY3: ""
        #CCREC3: ""
        #REC3: ""
        #SUBJ3: ""

        #DLEMODE: 1,1
        #TCPSERV: 1,""
        #TCPPORT: 1,0
        #TCPTXDELAY: 1,100

        #DLEMODE: 2,1
        #TCPSERV: 2,""
        #TCPPORT: 2,0
        #TCPTXDELAY: 2,100

        #UDPPORT: 0
        #UDPSERV: ""
        #UDPTXDELAY: 100

        #PINGDELAY: 1
        #PINGNUM: 4
        #PINGREMOTE: ""
        """
      And the modem answers `OK`

  Rule: No parameter changes another

    Whatever a write does beside its purpose, to a parameter before or behind its own, one of the two orders shows it.

    @R-8-010.first-to-last @BV @E-132 @E-133 @E-151 @E-203 @E-204
    Scenario: AT#VALL after every parameter was written, from the first to the last
      Given the host has set:
        | AT#ANSWERMODE=3                    |
        | AT#CALLBACKTIMER=33                |
        | AT#CALLSCREENNUM="2124560123"      |
        | AT#DIALN1="0860000000"             |
        | AT#DIALN2="0612345678"             |
        | AT#DIALSELECT=2                    |
        | AT#GPRSMODE=0                      |
        | AT#PHYTIMEOUT=44                   |
        | AT#REDIALCOUNT=9                   |
        | AT#REDIALDELAY=11                  |
        | AT#RINGCOUNT=4                     |
        | AT#ISPUN="ispun.tell"              |
        | AT#ISPPW="isppw.tell"              |
        | AT#PPPMODE=3                       |
        | AT#PPPMYIP="198.51.100.11"         |
        | AT#PPPPEERIP="198.51.100.12"       |
        | AT#PPPSERVUN="pppservun.tell"      |
        | AT#PPPSERVPW="pppservpw.tell"      |
        | AT#GPRSCID=2                       |
        | AT#APNPW="apnpw.tell"              |
        | AT#APNSERV="apn.example.org"       |
        | AT#APNUN="apnun.tell"              |
        | AT#DNSSERV1="198.51.100.53"        |
        | AT#DNSSERV2="198.51.100.54"        |
        | AT#FTPSERV="ftp.example.org"       |
        | AT#FTPPORT=2121                    |
        | AT#FTPMODE=1                       |
        | AT#FTPUN="ftpun.tell"              |
        | AT#FTPPW="ftppw.tell"              |
        | AT#FTPTYPE=A                       |
        | AT#FTPGETFILENAME="get.txt"        |
        | AT#FTPGETPATH="/get/list"          |
        | AT#FTPPUTFILENAME="put.txt"        |
        | AT#FTPPUTPATH="/put/list"          |
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
      And the host has entered `body one[SUB]` after `AT#BODY1`
      And the host has set:
        | AT#CCREC1="cc1@example.org" |
        | AT#REC1="rec1@example.org"  |
        | AT#SUBJ1="subject one"      |
      And the host has entered `body two[SUB]` after `AT#BODY2`
      And the host has set:
        | AT#CCREC2="cc2@example.org" |
        | AT#REC2="rec2@example.org"  |
        | AT#SUBJ2="subject two"      |
      And the host has entered `body three[SUB]` after `AT#BODY3`
      And the host has set:
        | AT#CCREC3="cc3@example.org"      |
        | AT#REC3="rec3@example.org"       |
        | AT#SUBJ3="subject three"         |
        | AT#DLEMODE=1,0                   |
        | AT#TCPSERV=1,"tcp.example.org"   |
        | AT#TCPPORT=1,1123                |
        | AT#TCPTXDELAY=1,240              |
        | AT#DLEMODE=2,0                   |
        | AT#TCPSERV=2,"two.example.org"   |
        | AT#TCPPORT=2,2123                |
        | AT#TCPTXDELAY=2,480              |
        | AT#UDPPORT=4001                  |
        | AT#UDPSERV="udp.example.org"     |
        | AT#UDPTXDELAY=360                |
        | AT#PINGDELAY=5                   |
        | AT#PINGNUM=9                     |
        | AT#PINGREMOTE="ping.example.org" |
      When the host issues `AT#VALL`
      Then the modem reports:
        """
        {text}

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

        #ISPUN: "ispun.tell"
        #ISPPW: "isppw.tell"
        #PPPMODE: 3
        #PPPMYIP: "198.51.100.11"
        #PPPPEERIP: "198.51.100.12"
        #PPPSERVUN: "pppservun.tell"
        #PPPSERVPW: "pppservpw.tell"

        #GPRSCID: 2
        #APNPW: "apnpw.tell"
        #APNSERV: "apn.example.org"
        #APNUN: "apnun.tell"

        #DNSSERV1: "198.51.100.53"
        #DNSSERV2: "198.51.100.54"

        #FTPSERV: "ftp.example.org"
        #FTPPORT: 2121
        #FTPMODE: 1
        #FTPUN: "ftpun.tell"
        #FTPPW: "ftppw.tell"
        #FTPTYPE: A
        #FTPGETFILENAME: "get.txt"
        #FTPGETPATH: "/get/list"
        #FTPPUTFILENAME: "put.txt"
        #FTPPUTPATH: "/put/list"

        #POP3HEADERMODE: 0
        #POP3PORT: 2110
        #POP3PW: "pop3pw.tell"
        #POP3SERV: "pop3.example.org"
        #POP3UN: "pop3un.tell"

        #DOMAIN: "domain.example.org"
        #SENDERADDR: "sender@example.org"
        #SENDERNAME: "machine 245"
        #SMTPPORT: 2525
        #SMTPPW: "smtppw.tell"
        #SMTPSERV: "smtp.example.org"
        #SMTPUN: "smtpun.tell"

        #BODY1: "body one"
        #CCREC1: "cc1@example.org"
        #REC1: "rec1@example.org"
        #SUBJ1: "subject one"

        #BODY2: "body two"
        #CCREC2: "cc2@example.org"
        #REC2: "rec2@example.org"
        #SUBJ2: "subject two"

        #BODY3: "body three"
        #CCREC3: "cc3@example.org"
        #REC3: "rec3@example.org"
        #SUBJ3: "subject three"

        #DLEMODE: 1,0
        #TCPSERV: 1,"tcp.example.org"
        #TCPPORT: 1,1123
        #TCPTXDELAY: 1,240

        #DLEMODE: 2,0
        #TCPSERV: 2,"two.example.org"
        #TCPPORT: 2,2123
        #TCPTXDELAY: 2,480

        #UDPPORT: 4001
        #UDPSERV: "udp.example.org"
        #UDPTXDELAY: 360

        #PINGDELAY: 5
        #PINGNUM: 9
        #PINGREMOTE: "ping.example.org"
        """
      And the modem answers `OK`

    @R-8-010.last-to-first @BV @E-132 @E-133 @E-151 @E-203 @E-204
    Scenario: AT#VALL after every parameter was written, from the last to the first
      Given the host has set:
        | AT#PINGREMOTE="ping.example.org" |
        | AT#PINGNUM=9                     |
        | AT#PINGDELAY=5                   |
        | AT#UDPTXDELAY=360                |
        | AT#UDPSERV="udp.example.org"     |
        | AT#UDPPORT=4001                  |
        | AT#TCPTXDELAY=2,480              |
        | AT#TCPPORT=2,2123                |
        | AT#TCPSERV=2,"two.example.org"   |
        | AT#DLEMODE=2,0                   |
        | AT#TCPTXDELAY=1,240              |
        | AT#TCPPORT=1,1123                |
        | AT#TCPSERV=1,"tcp.example.org"   |
        | AT#DLEMODE=1,0                   |
        | AT#SUBJ3="subject three"         |
        | AT#REC3="rec3@example.org"       |
        | AT#CCREC3="cc3@example.org"      |
      And the host has entered `body three[SUB]` after `AT#BODY3`
      And the host has set:
        | AT#SUBJ2="subject two"      |
        | AT#REC2="rec2@example.org"  |
        | AT#CCREC2="cc2@example.org" |
      And the host has entered `body two[SUB]` after `AT#BODY2`
      And the host has set:
        | AT#SUBJ1="subject one"      |
        | AT#REC1="rec1@example.org"  |
        | AT#CCREC1="cc1@example.org" |
      And the host has entered `body one[SUB]` after `AT#BODY1`
      And the host has set:
        | AT#SMTPUN="smtpun.tell"            |
        | AT#SMTPSERV="smtp.example.org"     |
        | AT#SMTPPW="smtppw.tell"            |
        | AT#SMTPPORT=2525                   |
        | AT#SENDERNAME="machine 245"        |
        | AT#SENDERADDR="sender@example.org" |
        | AT#DOMAIN="domain.example.org"     |
        | AT#POP3UN="pop3un.tell"            |
        | AT#POP3SERV="pop3.example.org"     |
        | AT#POP3PW="pop3pw.tell"            |
        | AT#POP3PORT=2110                   |
        | AT#POP3HEADERMODE=0                |
        | AT#FTPPUTPATH="/put/list"          |
        | AT#FTPPUTFILENAME="put.txt"        |
        | AT#FTPGETPATH="/get/list"          |
        | AT#FTPGETFILENAME="get.txt"        |
        | AT#FTPTYPE=A                       |
        | AT#FTPPW="ftppw.tell"              |
        | AT#FTPUN="ftpun.tell"              |
        | AT#FTPMODE=1                       |
        | AT#FTPPORT=2121                    |
        | AT#FTPSERV="ftp.example.org"       |
        | AT#DNSSERV2="198.51.100.54"        |
        | AT#DNSSERV1="198.51.100.53"        |
        | AT#APNUN="apnun.tell"              |
        | AT#APNSERV="apn.example.org"       |
        | AT#APNPW="apnpw.tell"              |
        | AT#GPRSCID=2                       |
        | AT#PPPSERVPW="pppservpw.tell"      |
        | AT#PPPSERVUN="pppservun.tell"      |
        | AT#PPPPEERIP="198.51.100.12"       |
        | AT#PPPMYIP="198.51.100.11"         |
        | AT#PPPMODE=3                       |
        | AT#ISPPW="isppw.tell"              |
        | AT#ISPUN="ispun.tell"              |
        | AT#RINGCOUNT=4                     |
        | AT#REDIALDELAY=11                  |
        | AT#REDIALCOUNT=9                   |
        | AT#PHYTIMEOUT=44                   |
        | AT#GPRSMODE=0                      |
        | AT#DIALSELECT=2                    |
        | AT#DIALN2="0612345678"             |
        | AT#DIALN1="0860000000"             |
        | AT#CALLSCREENNUM="2124560123"      |
        | AT#CALLBACKTIMER=33                |
        | AT#ANSWERMODE=3                    |
      When the host issues `AT#VALL`
      Then the modem reports:
        """
        {text}

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

        #ISPUN: "ispun.tell"
        #ISPPW: "isppw.tell"
        #PPPMODE: 3
        #PPPMYIP: "198.51.100.11"
        #PPPPEERIP: "198.51.100.12"
        #PPPSERVUN: "pppservun.tell"
        #PPPSERVPW: "pppservpw.tell"

        #GPRSCID: 2
        #APNPW: "apnpw.tell"
        #APNSERV: "apn.example.org"
        #APNUN: "apnun.tell"

        #DNSSERV1: "198.51.100.53"
        #DNSSERV2: "198.51.100.54"

        #FTPSERV: "ftp.example.org"
        #FTPPORT: 2121
        #FTPMODE: 1
        #FTPUN: "ftpun.tell"
        #FTPPW: "ftppw.tell"
        #FTPTYPE: A
        #FTPGETFILENAME: "get.txt"
        #FTPGETPATH: "/get/list"
        #FTPPUTFILENAME: "put.txt"
        #FTPPUTPATH: "/put/list"

        #POP3HEADERMODE: 0
        #POP3PORT: 2110
        #POP3PW: "pop3pw.tell"
        #POP3SERV: "pop3.example.org"
        #POP3UN: "pop3un.tell"

        #DOMAIN: "domain.example.org"
        #SENDERADDR: "sender@example.org"
        #SENDERNAME: "machine 245"
        #SMTPPORT: 2525
        #SMTPPW: "smtppw.tell"
        #SMTPSERV: "smtp.example.org"
        #SMTPUN: "smtpun.tell"

        #BODY1: "body one"
        #CCREC1: "cc1@example.org"
        #REC1: "rec1@example.org"
        #SUBJ1: "subject one"

        #BODY2: "body two"
        #CCREC2: "cc2@example.org"
        #REC2: "rec2@example.org"
        #SUBJ2: "subject two"

        #BODY3: "body three"
        #CCREC3: "cc3@example.org"
        #REC3: "rec3@example.org"
        #SUBJ3: "subject three"

        #DLEMODE: 1,0
        #TCPSERV: 1,"tcp.example.org"
        #TCPPORT: 1,1123
        #TCPTXDELAY: 1,240

        #DLEMODE: 2,0
        #TCPSERV: 2,"two.example.org"
        #TCPPORT: 2,2123
        #TCPTXDELAY: 2,480

        #UDPPORT: 4001
        #UDPSERV: "udp.example.org"
        #UDPTXDELAY: 360

        #PINGDELAY: 5
        #PINGNUM: 9
        #PINGREMOTE: "ping.example.org"
        """
      And the modem answers `OK`
