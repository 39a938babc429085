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
