@E-10
Feature: #CONNECTIONSTOP: go offline

  Ends whatever connection there is, or is being made, over either bearer.

  Background:
    Given the host has set:
      | AT+CREG=0                  |
      | AT+CGREG=0                 |
      | ATS0=0                     |
      | AT+CRC=0                   |
      | AT+CLIP=0                  |
      | AT#ANSWERMODE=0            |
      | AT#DIALSELECT=1            |
      | AT#DIALN1="0860000000"     |
      | AT#ISPUN="login"           |
      | AT#ISPPW="password"        |
      | AT#PPPMODE=1               |
      | AT#REDIALCOUNT=0           |
      | AT#REDIALDELAY=14          |
      | AT#GPRSCID=1               |
      | AT#APNSERV="apnserver.com" |
      | AT#APNUN="login"           |
      | AT#APNPW="password"        |
      | AT#PHYTIMEOUT=15           |

  Rule: AT#CONNECTIONSTOP ends a connection and answers OK when the line is released: the modem is idle, without addresses and without services

    @T-2-09.r01 @R-2-117 @R-2-135 @BV @needs-dial-outcome @needs-ppp-peer @E-08 @E-09 @E-77
    Scenario: A GSM connection is ended
      Given the modem is connected over "GSM"
      When the host issues `AT#CONNECTIONSTOP`
      Then the modem answers within 30 s `OK`
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      And `AT#DISPLAYIP` is answered `#CME ERROR: 35867`
      And the modem writes nothing for 20 seconds
      And `AT#VSTATE` still reads `#STATE: "IDLE"`

    @R-2-117.gprs @R-2-135 @BV @needs-gprs-outcome @E-08 @E-09 @E-77
    Scenario: A GPRS session is ended
      Given the modem is connected over "GPRS"
      When the host issues `AT#CONNECTIONSTOP`
      Then the modem answers within 30 s `OK`
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      And `AT#DISPLAYIP` is answered `#CME ERROR: 35867`
      And the modem writes nothing for 20 seconds
      And `AT#VSTATE` still reads `#STATE: "IDLE"`

    @R-2-117.ping @BV @needs-dial-outcome @needs-ppp-peer @E-08 @E-09 @E-77 @E-214
    Scenario: No echo request is sent after the end of a GSM connection
      Given the host has set:
        | AT#PINGREMOTE="213.30.30.1" |
        | AT#PINGNUM=1                |
        | AT#PINGDELAY=1              |
      And the modem is connected over "GSM"
      And the host issues `AT#CONNECTIONSTOP`
      And the modem answers within 30 s `OK`
      When the host issues `AT#PING`
      Then the modem answers `#CME ERROR: 35867`

    @R-2-117.ping-gprs @BV @needs-gprs-outcome @E-08 @E-09 @E-77 @E-214
    Scenario: No echo request is sent after the end of a GPRS session
      Given the host has set:
        | AT#PINGREMOTE="213.30.30.1" |
        | AT#PINGNUM=1                |
        | AT#PINGDELAY=1              |
      And the modem is connected over "GPRS"
      And the host issues `AT#CONNECTIONSTOP`
      And the modem answers within 30 s `OK`
      When the host issues `AT#PING`
      Then the modem answers `#CME ERROR: 35867`

    # A line that is still held would not ring.
    @R-2-117.line @BV @needs-dial-outcome @needs-ppp-peer @needs-incoming-call @needs-hang-up @E-69 @E-77
    Scenario: Once a GSM connection is ended the next caller gets through
      Given the modem is connected over "GSM"
      And the host issues `AT#CONNECTIONSTOP`
      And the modem answers within 30 s `OK`
      When a data call rings from `0612345678`
      Then the modem indicates within 30 s `RING`
      When the caller hangs up
      Then until 10 seconds of silence the modem indicates only:
        | RING       | 0 | 2 |
        | NO CARRIER | 0 | 1 |

    @R-2-117.context @BV @needs-gprs-outcome @E-77 @E-227
    Scenario: Once a GPRS session is ended its context is not active
      Given the modem is connected over "GPRS"
      And the host issues `AT+CGACT?`
      And among the lines reported is `+CGACT: 1,1`
      And the host issues `AT#CONNECTIONSTOP`
      And the modem answers within 30 s `OK`
      When the host issues `AT+CGACT?`
      Then no line reported begins with `+CGACT: 1,1`

  Rule: AT#CONNECTIONSTOP also ends a connection that is still being made; nothing of it comes later, and the next start succeeds

    # The start that is broken off may say so before the OK.
    @R-2-117.dialling @BO @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-71 @E-72 @E-76
    Scenario: While the number is dialled
      Given the host has set `AT#GPRSMODE=0`
      And a call to `0860000000` meets "answer at 9600 after 20 s, answer at 9600"
      And the PPP peer:
        | behaviour   | accept       |
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      And the host issues `AT#CONNECTIONSTART`
      And the modem indicates within 10 s `DIALING`
      And the modem indicates within 8 s `0860000000`
      When the host issues `AT#CONNECTIONSTOP`
      Then the modem answers within 30 s `OK`
      And the modem writes nothing for 30 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_PPP`

    @R-2-117.redialling @BO @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-48 @E-71 @E-72 @E-76
    Scenario: While it waits to dial again
      Given the host has set:
        | AT#GPRSMODE=0    |
        | AT#REDIALCOUNT=5 |
      And a call to `0860000000` meets "busy, answer at 9600"
      And the PPP peer:
        | behaviour   | accept       |
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      And the host issues `AT#CONNECTIONSTART`
      And the modem indicates within 10 s `DIALING`
      And the modem indicates within 8 s `0860000000`
      And until 8 seconds of silence the modem indicates only:
        | BUSY | 0 | 1 |
      When the host issues `AT#CONNECTIONSTOP`
      Then the modem answers within 30 s `OK`
      And the modem writes nothing for 30 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_PPP`

    @R-2-117.no-redial @BO @needs-dial-outcome @needs-observe @E-08 @E-09 @E-48 @E-71 @E-72 @E-76
    Scenario: While it waits to dial again: the second call is never made
      Given the host has set:
        | AT#GPRSMODE=0    |
        | AT#REDIALCOUNT=5 |
      And a call to `0860000000` meets "busy"
      And the host issues `AT#CONNECTIONSTART`
      And the modem indicates within 10 s `DIALING`
      And the modem indicates within 8 s `0860000000`
      And until 8 seconds of silence the modem indicates only:
        | BUSY | 0 | 1 |
      When the host issues `AT#CONNECTIONSTOP`
      Then the modem answers within 30 s `OK`
      And the modem writes nothing for 30 seconds
      And the network has seen:
        | calls.number | 0860000000 |

    @R-2-117.negotiating @BO @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-71 @E-72 @E-76
    Scenario: While PPP is negotiated with a far end that is silent
      Given the host has set `AT#GPRSMODE=0`
      And a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | behaviour | silent |
      And the host issues `AT#CONNECTIONSTART`
      And the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      When the host issues `AT#CONNECTIONSTOP`
      Then the modem answers within 30 s `OK`
      And the modem writes nothing for 60 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      And the PPP peer:
        | behaviour   | accept       |
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_PPP`

    @R-2-117.activating @BO @needs-gprs-outcome @E-01 @E-04 @E-08 @E-09 @E-71 @E-72 @E-76
    Scenario: While the GPRS session is set up
      Given the host has set `AT#GPRSMODE=1`
      And the GPRS network:
        | result  | accept       |
        | address | 213.30.30.30 |
        | gateway | 213.30.30.1  |
        | after   | 20           |
      And the host issues `AT#CONNECTIONSTART`
      When the host issues `AT#CONNECTIONSTOP`
      Then the modem answers within 30 s `OK`
      And the modem writes nothing for 30 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      And the GPRS network:
        | result  | accept        |
        | address | 213.192.200.4 |
        | gateway | 213.192.200.1 |
        | after   | 1             |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `213.192.200.4`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`

  Rule: Without a connection AT#CONNECTIONSTOP changes nothing: the modem stays idle, and the next start succeeds

    @R-2-117.idle @T-2-09.r01 @BO @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-71 @E-72 @E-75
    Scenario: A stop before any start
      Given the host has set `AT#GPRSMODE=0`
      And a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | behaviour   | accept       |
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      When the host issues `AT#CONNECTIONSTOP`
      Then the modem answers within 10 s `OK`
      And the modem writes nothing for 3 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_PPP`

    @R-2-117.idle-gprs @BO @needs-gprs-outcome @E-01 @E-04 @E-08 @E-09 @E-71 @E-72 @E-75
    Scenario: A second stop, after that of a GPRS session
      Given the modem is connected over "GPRS"
      And the host issues `AT#CONNECTIONSTOP`
      And the modem answers within 30 s `OK`
      When the host issues `AT#CONNECTIONSTOP`
      Then the modem answers within 10 s `OK`
      And the modem writes nothing for 3 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`

    @R-2-117.failed @BO @needs-dial-outcome @E-08 @E-09 @E-71 @E-72 @E-75
    Scenario: A stop after a start that failed
      Given the host has set `AT#GPRSMODE=0`
      And a call to `0860000000` meets "busy"
      And the host issues `AT#CONNECTIONSTART`
      And the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem answers within 90 s `BUSY`
      And the modem writes nothing for 5 seconds
      When the host issues `AT#CONNECTIONSTOP`
      Then the modem answers within 10 s `OK`
      And the modem writes nothing for 3 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`

  Rule: AT#CONNECTIONSTOP reads no parameter: it ends the connection that there is, whatever was set meanwhile

    @R-2-118 @BV @needs-dial-outcome @needs-ppp-peer @E-08 @E-09 @E-77
    Scenario: A GSM connection, after GPRSMODE, DIALSELECT, DIALN1 and PPPMODE were changed
      Given the modem is connected over "GSM"
      And the host has set:
        | AT#GPRSMODE=1          |
        | AT#DIALSELECT=2        |
        | AT#DIALN1="2124560123" |
        | AT#PPPMODE=4           |
        | AT#REDIALCOUNT=14      |
      When the host issues `AT#CONNECTIONSTOP`
      Then the modem answers within 30 s `OK`
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      And `AT#DISPLAYIP` is answered `#CME ERROR: 35867`
      And the modem writes nothing for 20 seconds

    @R-2-118.gprs @BV @needs-gprs-outcome @E-08 @E-09 @E-77
    Scenario: A GPRS session, after GPRSMODE, GPRSCID and APNSERV were changed
      Given the modem is connected over "GPRS"
      And the host has set:
        | AT#GPRSMODE=0                   |
        | AT#GPRSCID=2                    |
        | AT#APNSERV="second.example.org" |
      When the host issues `AT#CONNECTIONSTOP`
      Then the modem answers within 30 s `OK`
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      And `AT#DISPLAYIP` is answered `#CME ERROR: 35867`
      And the modem writes nothing for 20 seconds
