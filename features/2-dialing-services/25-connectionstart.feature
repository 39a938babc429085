@E-10
Feature: #CONNECTIONSTART: go online

  A GSM data call with PPP on it, or a GPRS session, as GPRSMODE says. What each parameter does to it stands with the parameter:
  the number in 08-dialn1 to 10-dialselect, the provider's credentials in 11-isppw and 12-ispun, the retries in 04-redialcount
  and 05-redialdelay, the access point in 18-apnpw to 21-gprscid, the bearer in 22-gprsmode.

  # Values that belong to the other bearer, the other number or the other role differ from those that have to be used.
  Background:
    Given the host has set:
      | AT+CREG=0                  |
      | AT+CGREG=0                 |
      | AT#GPRSMODE=0              |
      | AT#DIALSELECT=1            |
      | AT#DIALN1="0860000000"     |
      | AT#DIALN2="0612345678"     |
      | AT#ISPUN="login"           |
      | AT#ISPPW="password"        |
      | AT#PPPMODE=1               |
      | AT#PPPMYIP="10.9.8.7"      |
      | AT#PPPPEERIP="10.9.8.1"    |
      | AT#PPPSERVUN="guest"       |
      | AT#PPPSERVPW="guestword"   |
      | AT#REDIALCOUNT=0           |
      | AT#REDIALDELAY=5           |
      | AT#GPRSCID=1               |
      | AT#APNSERV="apnserver.com" |
      | AT#APNUN="user"            |
      | AT#APNPW="word"            |
      | AT#PHYTIMEOUT=15           |

  Rule: Over GSM the modem tells, in this order: DIALING, the number, CONNECT with the speed, its own address, and that PPP is up

    Background:
      Given the PPP peer:
        | behaviour   | accept       |
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |

    @T-2-11.r01 @R-2-119 @R-2-121 @BV @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-71 @E-72
    Scenario: A call to 2124560123 that is answered at 9600, and the address 213.192.200.4
      Given the host has set `AT#DIALN1="2124560123"`
      And a call to `2124560123` meets "answer at 9600"
      And the PPP peer:
        | behaviour   | accept        |
        | auth        | pap           |
        | username    | login         |
        | password    | password      |
        | address     | 213.192.200.4 |
        | peerAddress | 213.192.200.1 |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `2124560123`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.192.200.4`
      And the modem indicates within 10 s `Ok_Info_PPP`
      And the modem writes nothing for 10 seconds

    @BV @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-16 @E-71 @E-72
    Scenario Outline: A call that is answered at <speed>
      Given a call to `0860000000` meets "answer at <speed>"
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT <speed>`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_PPP`

      Examples:
        | id              | speed   |
        | R-2-121.slow    | 2400    |
        | R-2-121.split   | 1200/75 |
        | R-2-121.fastest | 14400   |

    @R-2-121.from-far @BV @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-71 @E-72
    Scenario: The far end takes 20 seconds to answer: the number is told while it is dialled, CONNECT when it answers
      Given a call to `0860000000` meets "answer at 9600 after 20 s"
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 10 s `DIALING`
      And the modem indicates within 8 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_PPP`

    @R-2-121.roaming @BV @needs-registration @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-71 @E-72
    Scenario: A modem registered in a foreign network goes online as well
      Given the network registration is "roaming"
      And a call to `0860000000` meets "answer at 9600"
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_PPP`

    @R-2-121.one-call @BV @needs-dial-outcome @needs-ppp-peer @needs-observe @E-01 @E-02 @E-08 @E-09 @E-71 @E-72
    Scenario: One call is made, no context is activated, and the provider is given ISPUN by a client
      Given the host has set `AT#REDIALCOUNT=5`
      And a call to `0860000000` meets "answer at 9600"
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_PPP`
      And the modem writes nothing for 20 seconds
      And the network has seen:
        | calls.number | 0860000000 |
        | ppp.role     | client     |
        | ppp.username | login      |
        | pdp.apn      | nothing    |

  Rule: Over GPRS the modem tells its own address, then that the session is up

    Background:
      Given the host has set `AT#GPRSMODE=1`

    @T-2-13.r01 @R-2-119 @R-2-131 @BV @needs-gprs-outcome @E-01 @E-04 @E-08 @E-09 @E-71 @E-72
    Scenario: The network gives 213.192.200.4
      Given the GPRS network:
        | result  | accept        |
        | address | 213.192.200.4 |
        | gateway | 213.192.200.1 |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `213.192.200.4`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
      And the modem writes nothing for 10 seconds

    @R-2-131.any @BV @needs-gprs-outcome @E-01 @E-04 @E-08 @E-09 @E-71 @E-72
    Scenario: The network gives whatever address it has
      Given the GPRS network:
        | result | accept |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `{address}`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`

    @R-2-131.long-wait @BV @needs-gprs-outcome @E-01 @E-04 @E-08 @E-09 @E-71 @E-72
    Scenario: The network takes 20 seconds: nothing is told before the address is known
      Given the GPRS network:
        | result  | accept       |
        | address | 213.30.30.30 |
        | gateway | 213.30.30.1  |
        | after   | 20           |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`

    @R-2-131.roaming @BV @needs-registration @needs-gprs-outcome @E-01 @E-04 @E-08 @E-09 @E-71 @E-72
    Scenario: A modem registered in a foreign network goes online over GPRS as well
      Given the network registration is "roaming"
      And the GPRS network:
        | result  | accept       |
        | address | 213.30.30.30 |
        | gateway | 213.30.30.1  |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`

    @R-2-131.one-context @BV @needs-gprs-outcome @needs-observe @E-01 @E-04 @E-08 @E-09 @E-71 @E-72
    Scenario: One context is activated and nobody is called
      Given the host has set `AT#REDIALCOUNT=5`
      And the GPRS network:
        | result  | accept       |
        | address | 213.30.30.30 |
        | gateway | 213.30.30.1  |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
      And the modem writes nothing for 20 seconds
      And the network has seen:
        | pdp.cid      | 1             |
        | pdp.apn      | apnserver.com |
        | calls.number | nothing       |

  Rule: As soon as the message of success is there, the modem takes commands

    @R-2-122 @BV @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-71 @E-72
    Scenario: The state and a parameter are read right behind the message of a GSM connection
      Given a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | behaviour | accept   |
        | auth      | pap      |
        | username  | login    |
        | password  | password |
      And the host issues `AT#CONNECTIONSTART`
      And the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `{address}`
      And the modem indicates within 10 s `Ok_Info_PPP`
      When the host issues `AT#VSTATE`
      Then the modem reports `#STATE: "CONNECTED"`
      And the modem answers `OK`
      And `AT#ISPUN?` reads `#ISPUN: "login"`

    @R-2-122.gprs @BV @needs-gprs-outcome @E-01 @E-04 @E-08 @E-09 @E-71 @E-72
    Scenario: The state and a parameter are read right behind the message of a GPRS session
      Given the host has set `AT#GPRSMODE=1`
      And the GPRS network:
        | result | accept |
      And the host issues `AT#CONNECTIONSTART`
      And the modem indicates within 60 s `{address}`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
      When the host issues `AT#VSTATE`
      Then the modem reports `#STATE: "CONNECTED"`
      And the modem answers `OK`
      And `AT#APNUN?` reads `#APNUN: "user"`

  Rule: Once the GPRS session is up the modem is connected to the Internet: an echo request is sent, which it refused before

    # Whether a gateway answers is its own affair; a request that is lost may be followed by an error.
    @R-2-134 @BV @needs-gprs-outcome @E-01 @E-04 @E-08 @E-09 @E-71 @E-72 @E-192 @E-194 @E-214
    Scenario: AT#PING to the gateway, before the session and in it
      Given the host has set:
        | AT#GPRSMODE=1               |
        | AT#PINGREMOTE="213.30.30.1" |
        | AT#PINGNUM=1                |
        | AT#PINGDELAY=5              |
      And the GPRS network:
        | result  | accept       |
        | address | 213.30.30.30 |
        | gateway | 213.30.30.1  |
      And `AT#PING` is answered `#CME ERROR: 35867`
      And the host issues `AT#CONNECTIONSTART`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
      When the host issues `AT#PING`
      Then the modem indicates within 15 s `{text}"213.30.30.1"{text}`
      And until 10 seconds of silence the modem indicates only:
        | OK                 | 0 | 1 |
        | #CME ERROR: {code} | 0 | 1 |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

  Rule: A service of the stack needs a connection; without one it is refused with 35867

    # What the services read is set, so that nothing else is missing.
    @BO @E-08 @E-09 @E-214
    Scenario Outline: <command> without a connection, GPRSMODE <mode>
      Given the host has set:
        | AT#GPRSMODE=<mode>               |
        | AT#POP3SERV="198.51.100.10"      |
        | AT#POP3UN="login"                |
        | AT#POP3PW="password"             |
        | AT#SMTPSERV="198.51.100.10"      |
        | AT#SENDERADDR="from@example.org" |
        | AT#DOMAIN="example.org"          |
        | AT#REC1="to@example.org"         |
        | AT#REC2="to@example.org"         |
        | AT#REC3="to@example.org"         |
        | AT#FTPSERV="198.51.100.10"       |
        | AT#FTPUN="login"                 |
        | AT#FTPPW="password"              |
        | AT#FTPGETFILENAME="a.txt"        |
        | AT#FTPPUTFILENAME="a.txt"        |
        | AT#TCPSERV=1,"198.51.100.10"     |
        | AT#TCPPORT=1,80                  |
        | AT#TCPSERV=2,"198.51.100.10"     |
        | AT#TCPPORT=2,80                  |
        | AT#UDPSERV="198.51.100.10"       |
        | AT#UDPPORT=7                     |
        | AT#PINGREMOTE="198.51.100.10"    |
      When the host issues `<command>`
      Then the modem answers `#CME ERROR: 35867`
      And the modem writes nothing for 3 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`

      Examples:
        | id                   | mode | command        |
        | T-9-03.r11.getmail   | 1    | AT#GETMAIL     |
        | T-9-03.r11.putmail   | 1    | AT#PUTMAIL     |
        | T-9-03.r11.sendmail1 | 1    | AT#SENDMAIL1   |
        | T-9-03.r11.sendmail2 | 0    | AT#SENDMAIL2   |
        | T-9-03.r11.sendmail3 | 1    | AT#SENDMAIL3   |
        | T-9-03.r11.ftpget    | 1    | AT#FTPGET      |
        | T-9-03.r11.ftpput    | 0    | AT#FTPPUT      |
        | T-9-03.r11.otcp1     | 1    | AT#OTCP=1      |
        | T-9-03.r11.otcp2     | 0    | AT#OTCP=2      |
        | T-9-03.r11.ltcpstart | 1    | AT#LTCPSTART=1 |
        | T-9-03.r11.oudp      | 1    | AT#OUDP        |
        | T-9-03.r11.ludpstart | 0    | AT#LUDPSTART   |
        | T-9-03.r11.ping      | 1    | AT#PING        |
        | T-9-03.r11.ping-gsm  | 0    | AT#PING        |

  Rule: A GSM call that fails is told by BUSY, NO ANSWER or NO CARRIER, and with REDIALCOUNT 0 that is the end of it

    # A second call would be answered.
    Background:
      Given the PPP peer:
        | behaviour   | accept        |
        | auth        | pap           |
        | username    | login         |
        | password    | password      |
        | address     | 213.192.200.4 |
        | peerAddress | 213.192.200.1 |

    @BV @needs-dial-outcome @needs-ppp-peer @E-08 @E-09 @E-71 @E-72
    Scenario Outline: <what>: <text>
      Given a call to `0860000000` meets "<outcome>, answer at 9600"
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem answers within 90 s `<text>`
      And the modem writes nothing for 20 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`

      Examples:
        | id           | covers  | what                           | outcome               | text       |
        | T-2-11.r03   | R-2-124 | the far end is busy            | busy                  | BUSY       |
        | T-2-12.r01   | R-2-125 | nobody answers                 | no-answer             | NO ANSWER  |
        | T-2-12.r02   | R-2-126 | the handshake fails            | no-carrier            | NO CARRIER |
        | R-2-125.late |         | nobody answers for 20 seconds  | no-answer after 20 s  | NO ANSWER  |
        | R-2-126.late |         | the handshake fails after 20 s | no-carrier after 20 s | NO CARRIER |

    @BV @needs-dial-outcome @needs-ppp-peer @E-12 @E-14
    Scenario Outline: In numbers, <what>: <code>
      Given a call to `0860000000` meets "<outcome>, answer at 9600"
      When the host issues `ATV0`
      Then the modem writes `[CR]0[CR]`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem writes within 90 s `[CR][LF]DIALING[CR][LF][CR][LF]0860000000[CR][LF][CR]<code>[CR]`
      And the modem writes nothing for 20 seconds

      Examples:
        | id                 | covers  | what                | outcome    | code |
        | T-2-11.r03.numeric | R-2-124 | the far end is busy | busy       | 7    |
        | T-2-12.r01.numeric | R-2-125 | nobody answers      | no-answer  | 8    |
        | T-2-12.r02.numeric | R-2-126 | the handshake fails | no-carrier | 3    |

    @BV @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-71 @E-72
    Scenario Outline: The start after <text> dials anew and succeeds
      Given a call to `0860000000` meets "<outcome>, answer at 9600"
      And the host issues `AT#CONNECTIONSTART`
      And the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem answers within 90 s `<text>`
      And the modem writes nothing for 20 seconds
      And `AT#DISPLAYIP` is answered `#CME ERROR: 35867`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.192.200.4`
      And the modem indicates within 10 s `Ok_Info_PPP`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

      Examples:
        | id            | outcome    | text       |
        | R-2-124.again | busy       | BUSY       |
        | R-2-125.again | no-answer  | NO ANSWER  |
        | R-2-126.again | no-carrier | NO CARRIER |

  Rule: A PPP negotiation that fails is told by one of 37120 and 38980 where the modem is the client, 37121 and 38981 where it is the server

    # PPPMODE 1 and 3 make the modem that calls the client, 2 and 4 the server.
    Background:
      Given a call to `0860000000` meets "answer at 9600"

    @BI @needs-dial-outcome @needs-ppp-peer @E-08 @E-09
    Scenario Outline: PPPMODE <mode>, <what>: <code>
      Given the host has set `AT#PPPMODE=<mode>`
      And the PPP peer:
        | behaviour | <behaviour> |
        | auth      | pap         |
        | username  | <username>  |
        | password  | <password>  |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem answers within 120 s `#CME ERROR: <code>`
      And the modem writes nothing for 20 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      And `AT#DISPLAYIP` is answered `#CME ERROR: 35867`

      Examples:
        | id                 | covers  | mode | what                                  | behaviour   | username | password  | code  |
        | T-2-12.r03         | R-2-128 | 1    | the provider refuses the credentials  | refuse-auth | login    | password  | 37120 |
        | R-2-128.client     |         | 3    | the provider knows another password   | accept      | login    | other     | 37120 |
        | T-2-12.r04         | R-2-128 | 2    | the far end has another password      | accept      | guest    | other     | 37121 |
        | R-2-128.server     |         | 4    | the far end has another name          | accept      | other    | guestword | 37121 |
        | R-2-128.wrong-pair |         | 4    | the far end has the client's own pair | accept      | login    | password  | 37121 |

      # A negotiation that does not come to an end may count as a timeout.
      @E-03 @E-07
      Examples:
        | id                 | covers | mode | what                        | behaviour      | username | password | code  |
        | R-2-128.no-address |        | 1    | the provider has no address | refuse-address | login    | password | 37120 |

    @BI @needs-dial-outcome @needs-ppp-peer @E-07 @E-08 @E-09
    Scenario Outline: PPPMODE <mode>, the far end is silent: <code>
      Given the host has set `AT#PPPMODE=<mode>`
      And the PPP peer:
        | behaviour | silent |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem answers within 180 s `#CME ERROR: <code>`
      And the modem writes nothing for 20 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      And `AT#DISPLAYIP` is answered `#CME ERROR: 35867`

      Examples:
        | id                  | covers  | mode | code  |
        | T-2-12.r05          | R-2-128 | 1    | 38980 |
        | R-2-128.only-client |         | 3    | 38980 |
        | T-2-12.r06          | R-2-128 | 2    | 38981 |
        | R-2-128.only-server |         | 4    | 38981 |

    @BV @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-03 @E-07 @E-08 @E-09 @E-72
    Scenario Outline: The start after <what> is not burdened by it: the new address is told and shown
      Given the host has set `AT#PPPMODE=1`
      And the PPP peer:
        | behaviour   | <behaviour>  |
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      And the host issues `AT#CONNECTIONSTART`
      And the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem answers within 180 s `#CME ERROR: <code>`
      And the modem writes nothing for 20 seconds
      And the PPP peer:
        | behaviour   | accept        |
        | auth        | pap           |
        | username    | login         |
        | password    | password      |
        | address     | 213.192.200.4 |
        | peerAddress | 213.192.200.1 |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.192.200.4`
      And the modem indicates within 10 s `Ok_Info_PPP`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When the host issues `AT#DISPLAYIP`
      Then the modem reports:
        """
        MY IP: 213.192.200.4
        PEER IP: 213.192.200.1
        """
      And the modem answers `OK`

      Examples:
        | id                       | what                | behaviour      | code  |
        | R-2-128.again-refused    | refused credentials | refuse-auth    | 37120 |
        | R-2-128.again-no-address | a refused address   | refuse-address | 37120 |
        | R-2-128.again-silent     | silence             | silent         | 38980 |

  Rule: Where PPPMODE makes the modem that calls the server, PPPMYIP and PPPPEERIP are the addresses, PPPSERVUN and PPPSERVPW what the far end has to know

    @BV @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-67 @E-71 @E-72 @E-79 @E-80
    Scenario Outline: PPPMODE <mode>: <mine> for the modem, <yours> for the far end, which logs in as <username> with <password>
      Given the host has set:
        | AT#PPPMODE=<mode>         |
        | AT#PPPMYIP="<mine>"       |
        | AT#PPPPEERIP="<yours>"    |
        | AT#PPPSERVUN="<username>" |
        | AT#PPPSERVPW="<password>" |
      And a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | behaviour | accept     |
        | auth      | pap        |
        | username  | <username> |
        | password  | <password> |
      And the host issues `AT#CONNECTIONSTART`
      And the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `<mine>`
      And the modem indicates within 10 s `Ok_Info_PPP`
      When the host issues `AT#DISPLAYIP`
      Then the modem reports:
        """
        MY IP: <mine>
        PEER IP: <yours>
        """
      And the modem answers `OK`

      Examples:
        | id         | covers     | mode | mine          | yours         | username | password   |
        | T-2-10.r08 | T-2-10.r09 | 2    | 1.2.3.4       | 1.0.3.5       | guest    | guestword  |
        | T-2-10.r09 | T-2-10.r08 | 4    | 213.192.200.4 | 213.30.30.1   | guest    | guestword  |
        | T-2-10.r10 | T-2-10.r11 | 2    | 213.30.30.1   | 213.30.30.30  | visitor  | Visit 0042 |
        | T-2-10.r11 | T-2-10.r10 | 4    | 213.30.30.30  | 213.192.200.4 | 0042     | x          |

  Rule: A modem that is not registered answers 35865 at once, in either mode, and tries nothing

    Background:
      Given the host has set `AT#REDIALCOUNT=5`

    @BO @needs-registration @E-08 @E-09
    Scenario Outline: GPRSMODE <mode>, registration <state>
      Given the host has set `AT#GPRSMODE=<mode>`
      And the network registration is "<state>"
      When the host issues `AT#CONNECTIONSTART`
      Then the modem answers within 30 s `#CME ERROR: 35865`
      And the modem writes nothing for 20 seconds
      And `AT#DISPLAYIP` is answered `#CME ERROR: 35867`

      Examples:
        | id                     | covers  | mode | state     |
        | T-2-12.r07             | R-2-129 | 0    | none      |
        | R-2-129.gsm-searching  |         | 0    | searching |
        | R-2-129.gsm-denied     |         | 0    | denied    |
        | T-2-13.r03             | R-2-129 | 1    | none      |
        | R-2-129.gprs-searching |         | 1    | searching |
        | R-2-129.gprs-denied    |         | 1    | denied    |

    @BO @needs-registration @needs-dial-outcome @needs-gprs-outcome @needs-observe @E-08 @E-09
    Scenario Outline: GPRSMODE <mode>, no network: nothing reaches one, however often the host tries
      Given the host has set `AT#GPRSMODE=<mode>`
      And a call to `0860000000` meets "answer at 9600"
      And the GPRS network:
        | result | accept |
      And the network registration is "none"
      And the host issues `AT#CONNECTIONSTART`
      And the modem answers within 30 s `#CME ERROR: 35865`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem answers within 30 s `#CME ERROR: 35865`
      And the modem writes nothing for 20 seconds
      And the network has seen:
        | calls.number | nothing |
        | pdp.apn      | nothing |

      Examples:
        | id                | mode |
        | R-2-129.no-calls  | 0    |
        | R-2-129.no-packet | 1    |

    @R-2-129.gsm-back @BV @needs-registration @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-71 @E-72
    Scenario: GSM, the network comes back
      Given the host has set `AT#GPRSMODE=0`
      And a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | behaviour | accept   |
        | auth      | pap      |
        | username  | login    |
        | password  | password |
      And the network registration is "none"
      And the host issues `AT#CONNECTIONSTART`
      And the modem answers within 30 s `#CME ERROR: 35865`
      And the network registration is "home"
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `{address}`
      And the modem indicates within 10 s `Ok_Info_PPP`

    @R-2-129.gprs-back @BV @needs-registration @needs-gprs-outcome @E-01 @E-04 @E-08 @E-09 @E-71 @E-72 @E-220 @E-246
    Scenario: GPRS, the network comes back and the host attaches the modem
      Given the host has set `AT#GPRSMODE=1`
      And the GPRS network:
        | result | accept |
      And the network registration is "none"
      And the host issues `AT#CONNECTIONSTART`
      And the modem answers within 30 s `#CME ERROR: 35865`
      And the network registration is "home"
      And the host issues `AT+CGATT=1`
      And the modem answers within 30 s `OK`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `{address}`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`

  Rule: A modem that already has a connection, or is making one, answers 35840 and goes on with it

    Background:
      Given the host has set `AT#REDIALDELAY=14`

    @T-2-12.r08 @R-2-130 @BO @needs-dial-outcome @needs-ppp-peer @E-08 @E-09 @E-73
    Scenario: Connected over GSM
      Given the modem is connected over "GSM"
      When the host issues `AT#CONNECTIONSTART`
      Then the modem answers within 10 s `#CME ERROR: 35840`
      And the modem writes nothing for 20 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @R-2-130.gprs @BO @needs-gprs-outcome @E-08 @E-09 @E-73
    Scenario: Connected over GPRS
      Given the modem is connected over "GPRS"
      When the host issues `AT#CONNECTIONSTART`
      Then the modem answers within 10 s `#CME ERROR: 35840`
      And the modem writes nothing for 20 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @R-2-130.other-bearer @BO @needs-dial-outcome @needs-ppp-peer @needs-gprs-outcome @E-08 @E-09 @E-73
    Scenario: Connected over GSM, and GPRSMODE is changed meanwhile
      Given the modem is connected over "GSM"
      And the GPRS network:
        | result | accept |
      And the host has set `AT#GPRSMODE=1`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem answers within 10 s `#CME ERROR: 35840`
      And the modem writes nothing for 20 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @R-2-130.dialling @BO @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-71 @E-72 @E-73
    Scenario: While the number is dialled
      Given the host has set `AT#GPRSMODE=0`
      And a call to `0860000000` meets "answer at 9600 after 20 s"
      And the PPP peer:
        | behaviour | accept   |
        | auth      | pap      |
        | username  | login    |
        | password  | password |
      And the host issues `AT#CONNECTIONSTART`
      And the modem indicates within 10 s `DIALING`
      And the modem indicates within 8 s `0860000000`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem answers within 8 s `#CME ERROR: 35840`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `{address}`
      And the modem indicates within 10 s `Ok_Info_PPP`
      And the modem writes nothing for 20 seconds

    @R-2-130.redialling @BO @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-48 @E-71 @E-72 @E-73
    Scenario: While it waits to dial again
      Given the host has set `AT#REDIALCOUNT=5`
      And a call to `0860000000` meets "busy, answer at 9600, busy"
      And the PPP peer:
        | behaviour | accept   |
        | auth      | pap      |
        | username  | login    |
        | password  | password |
      And the host issues `AT#CONNECTIONSTART`
      And the modem indicates within 10 s `DIALING`
      And the modem indicates within 8 s `0860000000`
      And until 8 seconds of silence the modem indicates only:
        | BUSY | 0 | 1 |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem answers within 5 s `#CME ERROR: 35840`
      And until 60 seconds of silence the modem indicates only:
        | DIALING      | 0 | 1 |
        | 0860000000   | 0 | 1 |
        | BUSY         | 0 | 1 |
        | CONNECT 9600 | 1 | 1 |
        | {address}    | 1 | 1 |
        | Ok_Info_PPP  | 1 | 1 |

    @R-2-130.negotiating @BO @needs-dial-outcome @needs-ppp-peer @E-03 @E-07 @E-08 @E-09 @E-73
    Scenario: While PPP is negotiated with a far end that is silent
      Given the host has set `AT#GPRSMODE=0`
      And a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | behaviour | silent |
      And the host issues `AT#CONNECTIONSTART`
      And the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem answers within 5 s `#CME ERROR: 35840`
      And the modem answers within 180 s `#CME ERROR: 38980`

    @R-2-130.activating @BO @needs-gprs-outcome @E-01 @E-04 @E-08 @E-09 @E-71 @E-72 @E-73
    Scenario: While the GPRS session is set up
      Given the host has set `AT#GPRSMODE=1`
      And the GPRS network:
        | result | accept |
        | after  | 20     |
      And the host issues `AT#CONNECTIONSTART`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem answers within 8 s `#CME ERROR: 35840`
      And the modem indicates within 60 s `{address}`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
      And the modem writes nothing for 20 seconds

    @R-2-130.one-call @BO @needs-dial-outcome @needs-ppp-peer @needs-gprs-outcome @needs-observe @E-08 @E-09 @E-73
    Scenario: Neither a second call nor a context comes of starts in a GSM connection
      Given the modem is connected over "GSM"
      And the GPRS network:
        | result | accept |
      And `AT#CONNECTIONSTART` is answered `#CME ERROR: 35840`
      And the host has set `AT#GPRSMODE=1`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem answers within 10 s `#CME ERROR: 35840`
      And the modem writes nothing for 20 seconds
      And the network has seen:
        | calls.number | 0860000000 |
        | pdp.apn      | nothing    |

  Rule: A GPRS session that cannot be had is answered with its code, every time it is tried, and leaves nothing behind

    Background:
      Given the host has set `AT#GPRSMODE=1`

    @BI @needs-gprs-outcome @E-08 @E-09 @E-74
    Scenario Outline: <what>: <code>, and the modem is idle
      Given the GPRS network:
        | result | <result> |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem answers within 90 s `#CME ERROR: <code>`
      And the modem writes nothing for 20 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      And `AT#DISPLAYIP` is answered `#CME ERROR: 35867`

      Examples:
        | id                  | covers  | what                        | result    | code  |
        | T-2-13.r02          | R-2-132 | the network refuses         | refuse    | 35866 |
        | T-2-13.r04          | R-2-133 | the session is aborted      | abort     | 35868 |
        | R-2-133.credentials |         | the credentials are refused | auth-fail | 49156 |

    @R-2-132.every-time @BI @needs-gprs-outcome @E-08 @E-09 @E-74
    Scenario: Three starts in a row are refused
      Given the GPRS network:
        | result | refuse |
      And the host issues `AT#CONNECTIONSTART`
      And the modem answers within 90 s `#CME ERROR: 35866`
      And the modem writes nothing for 5 seconds
      And the host issues `AT#CONNECTIONSTART`
      And the modem answers within 90 s `#CME ERROR: 35866`
      And the modem writes nothing for 5 seconds
      When the host issues `AT#CONNECTIONSTART`
      Then the modem answers within 90 s `#CME ERROR: 35866`
      And the modem writes nothing for 20 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`

    @BV @needs-gprs-outcome @E-01 @E-04 @E-08 @E-09 @E-71 @E-72 @E-74 @E-79
    Scenario Outline: The start after <what> is not burdened by it: the new address is told and shown
      Given the GPRS network:
        | result  | <result>     |
        | address | 213.30.30.30 |
        | gateway | 213.30.30.1  |
      And the host issues `AT#CONNECTIONSTART`
      And the modem answers within 90 s `#CME ERROR: <code>`
      And the modem writes nothing for 20 seconds
      And the GPRS network:
        | result  | accept        |
        | address | 213.192.200.4 |
        | gateway | 213.192.200.1 |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `213.192.200.4`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When the host issues `AT#DISPLAYIP`
      Then the modem reports:
        """
        MY IP: 213.192.200.4
        Gateway IP: 213.192.200.1
        """
      And the modem answers `OK`

      Examples:
        | id                  | what                | result    | code  |
        | R-2-132.again       | a refusal           | refuse    | 35866 |
        | R-2-133.again       | an abort            | abort     | 35868 |
        | R-2-133.again-login | refused credentials | auth-fail | 49156 |

  Rule: A connection that was ended leaves nothing to the next one

    @R-2-121.next @BV @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-71 @E-72 @E-79
    Scenario: GSM again, with another number, another login and other addresses
      Given the modem is connected over "GSM"
      And the host issues `AT#CONNECTIONSTOP`
      And the modem answers within 30 s `OK`
      And the host has set:
        | AT#DIALN1="2124560123" |
        | AT#ISPUN="second"      |
        | AT#ISPPW="secret"      |
      And a call to `2124560123` meets "answer at 9600"
      And the PPP peer:
        | behaviour   | accept        |
        | auth        | pap           |
        | username    | second        |
        | password    | secret        |
        | address     | 213.192.200.4 |
        | peerAddress | 213.192.200.1 |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `2124560123`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.192.200.4`
      And the modem indicates within 10 s `Ok_Info_PPP`
      When the host issues `AT#DISPLAYIP`
      Then the modem reports:
        """
        MY IP: 213.192.200.4
        PEER IP: 213.192.200.1
        """
      And the modem answers `OK`

    @R-2-131.next @BV @needs-gprs-outcome @E-01 @E-04 @E-08 @E-09 @E-71 @E-72 @E-79
    Scenario: GPRS again, with other addresses
      Given the modem is connected over "GPRS"
      And the host issues `AT#CONNECTIONSTOP`
      And the modem answers within 30 s `OK`
      And the GPRS network:
        | result  | accept        |
        | address | 213.192.200.4 |
        | gateway | 213.192.200.1 |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `213.192.200.4`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
      When the host issues `AT#DISPLAYIP`
      Then the modem reports:
        """
        MY IP: 213.192.200.4
        Gateway IP: 213.192.200.1
        """
      And the modem answers `OK`

    @R-2-131.after-gsm @BV @needs-dial-outcome @needs-ppp-peer @needs-gprs-outcome @E-01 @E-04 @E-08 @E-09 @E-71 @E-72 @E-79
    Scenario: GPRS after GSM
      Given the modem is connected over "GSM"
      And the host issues `AT#CONNECTIONSTOP`
      And the modem answers within 30 s `OK`
      And the host has set `AT#GPRSMODE=1`
      And the GPRS network:
        | result  | accept        |
        | address | 213.192.200.4 |
        | gateway | 213.192.200.1 |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `213.192.200.4`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
      When the host issues `AT#DISPLAYIP`
      Then the modem reports:
        """
        MY IP: 213.192.200.4
        Gateway IP: 213.192.200.1
        """
      And the modem answers `OK`

    @R-2-121.after-gprs @BV @needs-dial-outcome @needs-ppp-peer @needs-gprs-outcome @E-01 @E-02 @E-08 @E-09 @E-71 @E-72 @E-79
    Scenario: GSM after GPRS
      Given the modem is connected over "GPRS"
      And the host issues `AT#CONNECTIONSTOP`
      And the modem answers within 30 s `OK`
      And the host has set `AT#GPRSMODE=0`
      And a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | behaviour   | accept        |
        | auth        | pap           |
        | username    | login         |
        | password    | password      |
        | address     | 213.192.200.4 |
        | peerAddress | 213.192.200.1 |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.192.200.4`
      And the modem indicates within 10 s `Ok_Info_PPP`
      When the host issues `AT#DISPLAYIP`
      Then the modem reports:
        """
        MY IP: 213.192.200.4
        PEER IP: 213.192.200.1
        """
      And the modem answers `OK`

  Rule: Without a number, or without an access point, a start fails and leaves the modem idle

    @BI @E-08 @E-09 @E-230
    Scenario Outline: GPRSMODE <mode> and an empty <parameter>
      Given the host has set:
        | AT#GPRSMODE=<mode> |
        | AT#<parameter>=""  |
      When the host issues `AT#CONNECTIONSTART`
      Then until 30 seconds of silence the modem indicates only:
        | DIALING            | 0 | 1 |
        | #CME ERROR: <code> | 1 | 1 |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

      Examples:
        | id                      | mode | parameter | code  |
        | R-2-119.no-number       | 0    | DIALN1    | 36929 |
        | R-2-119.no-access-point | 1    | APNSERV   | 35868 |
