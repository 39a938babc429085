@E-10
Feature: #DISPLAYIP: the addresses of the connection

  The modem's own address and that of the far end, for as long as there is a connection.

  Background:
    Given the host has set:
      | AT+CREG=0                  |
      | AT+CGREG=0                 |
      | AT#DIALSELECT=1            |
      | AT#DIALN1="0860000000"     |
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
      | AT#APNUN="login"           |
      | AT#APNPW="password"        |
      | AT#PHYTIMEOUT=15           |

  Rule: In a GSM connection AT#DISPLAYIP shows MY IP and PEER IP, then OK: what PPP has agreed on, as AT#CONNECTIONSTART told it

    @BV @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-71 @E-72 @E-79 @E-80 @E-81
    Scenario Outline: The provider gives <mine> and is <yours>
      Given the host has set `AT#GPRSMODE=0`
      And a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | behaviour   | accept   |
        | auth        | pap      |
        | username    | login    |
        | password    | password |
        | address     | <mine>   |
        | peerAddress | <yours>  |
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
        | id           | covers                                | mine          | yours           |
        | T-2-16.r01   | R-2-136 R-2-137 T-2-15.r01 T-2-15.r02 | 1.2.3.4       | 1.0.3.5         |
        | R-2-137.wide |                                       | 213.192.200.4 | 213.192.255.254 |

    # The parameters are the addresses where the modem is the server.
    @T-2-14.r01 @T-2-14.r02 @BV @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-71 @E-72 @E-79 @E-80 @E-81
    Scenario: The modem that calls is the server: PPPMYIP and PPPPEERIP are shown
      Given the host has set:
        | AT#GPRSMODE=0 |
        | AT#PPPMODE=4  |
      And a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | behaviour | accept    |
        | auth      | pap       |
        | username  | guest     |
        | password  | guestword |
      And the host issues `AT#CONNECTIONSTART`
      And the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `10.9.8.7`
      And the modem indicates within 10 s `Ok_Info_PPP`
      When the host issues `AT#DISPLAYIP`
      Then the modem reports:
        """
        MY IP: 10.9.8.7
        PEER IP: 10.9.8.1
        """
      And the modem answers `OK`

    @R-2-136.again @BV @needs-dial-outcome @needs-ppp-peer @E-79 @E-80 @E-81
    Scenario: Asked twice it shows the same, though PPPMYIP and PPPPEERIP were changed meanwhile
      Given the modem is connected over "GSM"
      And the host issues `AT#DISPLAYIP`
      And the modem reports:
        """
        MY IP: 213.30.30.30
        PEER IP: 213.30.30.1
        """
      And the modem answers `OK`
      And the host has set:
        | AT#PPPMYIP="10.1.2.3"   |
        | AT#PPPPEERIP="10.1.2.4" |
      When the host issues `AT#DISPLAYIP`
      Then the modem reports:
        """
        MY IP: 213.30.30.30
        PEER IP: 213.30.30.1
        """
      And the modem answers `OK`

  Rule: In a GPRS session AT#DISPLAYIP shows MY IP and Gateway IP, then OK: what the network has given

    @BV @needs-gprs-outcome @E-01 @E-04 @E-08 @E-09 @E-71 @E-72 @E-79 @E-80 @E-81
    Scenario Outline: The network gives <mine> and its gateway is <yours>
      Given the host has set `AT#GPRSMODE=1`
      And the GPRS network:
        | result  | accept  |
        | address | <mine>  |
        | gateway | <yours> |
      And the host issues `AT#CONNECTIONSTART`
      And the modem indicates within 60 s `<mine>`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
      When the host issues `AT#DISPLAYIP`
      Then the modem reports:
        """
        MY IP: <mine>
        Gateway IP: <yours>
        """
      And the modem answers `OK`

      Examples:
        | id           | covers          | mine          | yours           |
        | T-2-17.r01   | R-2-136 R-2-138 | 1.2.3.4       | 1.0.3.5         |
        | R-2-138.wide |                 | 213.192.200.4 | 213.192.255.254 |

    @R-2-138.any @BV @needs-gprs-outcome @E-01 @E-04 @E-08 @E-09 @E-71 @E-72 @E-79 @E-80 @E-81
    Scenario: Whatever address the network gives is shown as it was told
      Given the host has set `AT#GPRSMODE=1`
      And the GPRS network:
        | result | accept |
      And the host issues `AT#CONNECTIONSTART`
      And the modem indicates within 60 s `{address}`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
      When the host issues `AT#DISPLAYIP`
      Then among the lines reported is `MY IP: {address}`

  Rule: As long as no addresses are agreed on AT#DISPLAYIP answers 35867: before a start, while it is under way, and after the end

    @BO @E-08 @E-09 @E-82
    Scenario Outline: Nothing was started, GPRSMODE <mode>
      Given the host has set `AT#GPRSMODE=<mode>`
      When the host issues `AT#DISPLAYIP`
      Then the modem answers `#CME ERROR: 35867`

      Examples:
        | id         | covers  | mode |
        | T-2-16.r02 | R-2-139 | 0    |
        | T-2-17.r02 | R-2-139 | 1    |

    @R-2-139.dialling @BO @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-71 @E-72 @E-82
    Scenario: The number is dialled
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
      When the host issues `AT#DISPLAYIP`
      Then the modem answers within 5 s `#CME ERROR: 35867`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_PPP`

    @R-2-139.negotiating @BO @needs-dial-outcome @needs-ppp-peer @E-03 @E-07 @E-08 @E-09 @E-82
    Scenario: PPP is negotiated with a far end that is silent
      Given the host has set `AT#GPRSMODE=0`
      And a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | behaviour | silent |
      And the host issues `AT#CONNECTIONSTART`
      And the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      When the host issues `AT#DISPLAYIP`
      Then the modem answers within 5 s `#CME ERROR: 35867`
      And the modem answers within 180 s `#CME ERROR: 38980`

    @R-2-139.activating @BO @needs-gprs-outcome @E-01 @E-04 @E-08 @E-09 @E-71 @E-72 @E-82
    Scenario: The GPRS session is set up
      Given the host has set `AT#GPRSMODE=1`
      And the GPRS network:
        | result  | accept       |
        | address | 213.30.30.30 |
        | gateway | 213.30.30.1  |
        | after   | 20           |
      And the host issues `AT#CONNECTIONSTART`
      When the host issues `AT#DISPLAYIP`
      Then the modem answers within 8 s `#CME ERROR: 35867`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`

    @R-2-139.ended @BO @needs-dial-outcome @needs-ppp-peer @E-08 @E-09 @E-79 @E-82
    Scenario: A GSM connection whose addresses were shown is ended
      Given the modem is connected over "GSM"
      And the host issues `AT#DISPLAYIP`
      And the modem reports:
        """
        MY IP: 213.30.30.30
        PEER IP: 213.30.30.1
        """
      And the modem answers `OK`
      And the host issues `AT#CONNECTIONSTOP`
      And the modem answers within 30 s `OK`
      When the host issues `AT#DISPLAYIP`
      Then the modem answers `#CME ERROR: 35867`

    @R-2-139.ended-gprs @BO @needs-gprs-outcome @E-08 @E-09 @E-79 @E-82
    Scenario: A GPRS session whose addresses were shown is ended
      Given the modem is connected over "GPRS"
      And the host issues `AT#DISPLAYIP`
      And the modem reports:
        """
        MY IP: 213.30.30.30
        Gateway IP: 213.30.30.1
        """
      And the modem answers `OK`
      And the host issues `AT#CONNECTIONSTOP`
      And the modem answers within 30 s `OK`
      When the host issues `AT#DISPLAYIP`
      Then the modem answers `#CME ERROR: 35867`
