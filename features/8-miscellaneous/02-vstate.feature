@E-10
Feature: #VSTATE: the current status

  What the modem is doing: nothing, dialling, connected, or without a network.

  Rule: AT#VSTATE reports IDLE when nothing is going on

    @T-8-03.r01 @R-8-002 @BV
    Scenario: A registered modem without a connection is idle
      When the host issues `AT#VSTATE`
      Then the modem reports `#STATE: "IDLE"`
      And the modem answers `OK`

    @R-8-002.roaming @BV @needs-registration
    Scenario: A modem registered in a foreign network is idle as well
      Given the network registration is "roaming"
      When the host issues `AT#VSTATE`
      Then the modem reports `#STATE: "IDLE"`
      And the modem answers `OK`

    @R-8-002.reset @BV @needs-gprs-outcome @needs-reset @E-01 @E-04 @E-08 @E-09 @E-72
    Scenario: A reset leaves nothing of a connection
      Given the modem is connected over "GPRS"
      When the bench resets the modem
      Then `AT#VSTATE` reads `#STATE: "IDLE"`
      And `AT#DISPLAYIP` is answered `#CME ERROR: 35867`

  Rule: AT#VSTATE reports NO SERVICE when there is no radio network

    @T-8-03.r05 @R-8-006 @BV @needs-registration @E-200 @E-201 @E-245
    Scenario: A modem out of reach of any network has no service
      Given the network registration is "none"
      When the host issues `AT#VSTATE`
      Then the modem reports `#STATE: "NO SERVICE"`
      And the modem answers `OK`

    @R-8-006.no-sim @BV @needs-registration @needs-sim @E-200 @E-201 @E-245
    Scenario: A modem without a SIM and without a network has no service
      Given the SIM is "absent"
      And the network registration is "none"
      When the host issues `AT#VSTATE`
      Then the modem reports `#STATE: "NO SERVICE"`
      And the modem answers `OK`

  Rule: While a connection is made AT#VSTATE reports a state of the set-up: DIALING, AUTHENTICATING or CHECKING

    # The stage is held: the far end answers, or the network, only after 20 seconds.
    Background:
      Given the host has set:
        | AT+CREG=0                  |
        | AT+CGREG=0                 |
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

    @T-8-03.r02 @R-8-003 @R-8-005 @BV @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-71 @E-72 @E-201 @E-202
    Scenario: The provider is dialled: DIALING, and CONNECTED at the end
      Given the host has set `AT#GPRSMODE=0`
      And a call to `0860000000` meets "answer at 9600 after 20 s"
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
      When the host issues `AT#VSTATE`
      Then the modem reports `#STATE: "DIALING"`
      And the modem answers `OK`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_PPP`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @R-8-003.redialling @BV @needs-dial-outcome @E-08 @E-09 @E-48 @E-71 @E-72 @E-201 @E-202
    Scenario: The pause before the next call
      Given the host has set:
        | AT#GPRSMODE=0    |
        | AT#REDIALCOUNT=5 |
      And a call to `0860000000` meets "busy"
      And the host issues `AT#CONNECTIONSTART`
      And the modem indicates within 10 s `DIALING`
      And the modem indicates within 8 s `0860000000`
      And until 8 seconds of silence the modem indicates only:
        | BUSY | 0 | 1 |
      When the host issues `AT#VSTATE`
      Then whatever the modem answers is recorded

    @T-8-03.r03 @R-8-004 @BV @needs-dial-outcome @needs-ppp-peer @E-03 @E-07 @E-08 @E-09 @E-201 @E-202
    Scenario: The far end has answered and PPP gets no reply: AUTHENTICATING, and IDLE at the end
      Given the host has set `AT#GPRSMODE=0`
      And a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | behaviour | silent |
      And the host issues `AT#CONNECTIONSTART`
      And the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      When the host issues `AT#VSTATE`
      Then the modem reports `#STATE: "AUTHENTICATING"`
      And the modem answers `OK`
      And the modem answers within 180 s `#CME ERROR: 38980`
      And the modem writes nothing for 10 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`

    @T-8-03.r07 @R-8-008 @BV @needs-gprs-outcome @E-01 @E-04 @E-08 @E-09 @E-71 @E-72 @E-201 @E-202
    Scenario: A GPRS session is set up: CHECKING, and CONNECTED at the end
      Given the host has set `AT#GPRSMODE=1`
      And the GPRS network:
        | result  | accept       |
        | address | 213.30.30.30 |
        | gateway | 213.30.30.1  |
        | after   | 20           |
      And the host issues `AT#CONNECTIONSTART`
      When the host issues `AT#VSTATE`
      Then the modem reports `#STATE: "CHECKING"`
      And the modem answers `OK`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

  Rule: AT#VSTATE reports CONNECTED from the attribution of an address to the end of the connection

    @T-8-03.r04 @R-8-005 @BV @needs-dial-outcome @needs-ppp-peer
    Scenario: A GSM connection, at its beginning, a minute later and after its end
      Given the modem is connected over "GSM"
      When the host issues `AT#VSTATE`
      Then the modem reports `#STATE: "CONNECTED"`
      And the modem answers `OK`
      When 60 seconds pass
      Then `AT#VSTATE` still reads `#STATE: "CONNECTED"`
      When the host issues `AT#CONNECTIONSTOP`
      Then the modem answers within 30 s `OK`
      And `AT#VSTATE` reads `#STATE: "IDLE"`

    @R-8-005.gprs @T-8-03.r04 @BV @needs-gprs-outcome
    Scenario: A GPRS session, at its beginning, a minute later and after its end
      Given the modem is connected over "GPRS"
      When the host issues `AT#VSTATE`
      Then the modem reports `#STATE: "CONNECTED"`
      And the modem answers `OK`
      When 60 seconds pass
      Then `AT#VSTATE` still reads `#STATE: "CONNECTED"`
      When the host issues `AT#CONNECTIONSTOP`
      Then the modem answers within 30 s `OK`
      And `AT#VSTATE` reads `#STATE: "IDLE"`

  Rule: AT#VSTATE reports DISCONNECTING while a connection is ended

    @T-8-03.r06 @R-8-007 @BV @needs-dial-outcome @needs-ppp-peer @E-201
    Scenario: AT#CONNECTIONSTOP of a GSM connection is under way
      Given the modem is connected over "GSM"
      When the host issues `AT#CONNECTIONSTOP`
      Then the passing state `DISCONNECTING` is seen
      And until 15 seconds of silence the modem indicates only:
        | OK | 0 | 1 |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

    @R-8-007.gprs @BV @needs-gprs-outcome @E-201
    Scenario: AT#CONNECTIONSTOP of a GPRS session is under way
      Given the modem is connected over "GPRS"
      When the host issues `AT#CONNECTIONSTOP`
      Then the passing state `DISCONNECTING` is seen
      And until 15 seconds of silence the modem indicates only:
        | OK | 0 | 1 |
      And `AT#VSTATE` reads `#STATE: "IDLE"`
