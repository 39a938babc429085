@E-10
Feature: #PPPPEERIP: address for the PPP client

  The address that the stack, as PPP server, offers to its client.

  Rule: PPPPEERIP takes an address in dotted notation

    @BV @E-63
    Scenario Outline: PPPPEERIP takes <value>
      Given `AT#PPPPEERIP="203.0.113.77"` is answered `OK`
      When the host issues `AT#PPPPEERIP="<value>"`
      Then the modem answers `OK`
      And `AT#PPPPEERIP?` reads `#PPPPEERIP: "<value>"`

      Examples:
        | id            | value           |
        | R-2-079.plain | 198.51.100.7    |
        | R-2-079.zero  | 0.0.0.0         |
        | R-2-079.ones  | 255.255.255.255 |
        | R-2-079.mixed | 1.20.103.255    |

    # Nothing is said of how an address is checked.
    @BI @E-63
    Scenario Outline: PPPPEERIP is given <value>
      When the host issues `AT#PPPPEERIP="<value>"`
      Then whatever the modem answers is recorded

      Examples:
        | id            | value          |
        | R-2-079.octet | 198.51.100.256 |
        | R-2-079.three | 198.51.100     |
        | R-2-079.name  | ns.example.org |

    @R-2-079.neighbours @BV
    Scenario: Writing PPPPEERIP leaves the parameters beside it alone
      Given the host has set:
        | AT#PPPMYIP="198.51.100.11"    |
        | AT#PPPSERVUN="pppservun.tell" |
      When the host issues `AT#PPPPEERIP="203.0.113.9"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#PPPMYIP?   | #PPPMYIP: "198.51.100.11"    |
        | AT#PPPSERVUN? | #PPPSERVUN: "pppservun.tell" |

  Rule: PPPPEERIP is 0.0.0.0 until the host writes it

    @R-2-080 @BV @needs-reset
    Scenario: PPPPEERIP after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#PPPPEERIP?`
      Then the modem reports `#PPPPEERIP: "0.0.0.0"`
      And the modem answers `OK`

  Rule: PPPPEERIP is read by AT#PPPPEERIP? and shown by AT#VPPP and AT#VALL, between quotes

    For AT#VPPP see 27-vppp.feature.

    @R-2-081.get @BV
    Scenario: PPPPEERIP is read singly
      Given the host has set `AT#PPPPEERIP="198.51.100.12"`
      When the host issues `AT#PPPPEERIP?`
      Then the modem reports `#PPPPEERIP: "198.51.100.12"`
      And the modem answers `OK`

    @R-2-081.vall @BV
    Scenario: AT#VALL shows PPPPEERIP
      Given the host has set `AT#PPPPEERIP="198.51.100.12"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#PPPPEERIP: "198.51.100.12"`

  Rule: As PPP server the stack offers the address in PPPPEERIP, and the link is up only if the far end takes it

    Background:
      Given the host has set:
        | AT#GPRSMODE=0              |
        | AT#DIALN1="0860000000"     |
        | AT#DIALSELECT=1            |
        | AT#REDIALCOUNT=0           |
        | AT#PHYTIMEOUT=15           |
        | AT#ISPUN="login"           |
        | AT#ISPPW="password"        |
        | AT#PPPMODE=2               |
        | AT#PPPMYIP="213.192.200.4" |
        | AT#PPPSERVUN="remote"      |
        | AT#PPPSERVPW="secret"      |
      And a call to `0860000000` meets "answer at 9600"

    @BV @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-72 @E-80
    Scenario Outline: The far end takes <peer>
      Given the host has set `AT#PPPPEERIP="<peer>"`
      And the PPP peer:
        | auth        | pap           |
        | username    | remote        |
        | password    | secret        |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.192.200.4`
      And the modem indicates within 10 s `Ok_Info_PPP`
      When the host issues `AT#DISPLAYIP`
      Then the modem reports:
        """
        MY IP: 213.192.200.4
        PEER IP: <peer>
        """
      And the modem answers `OK`

      Examples:
        | id            | peer            |
        | R-2-082       | 213.192.200.5   |
        | R-2-082.other | 213.192.200.254 |

    @R-2-083 @BI @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-03 @E-07 @E-08 @E-09 @E-72
    Scenario: The far end insists on an address of its own, and takes the one offered at the next attempt
      Given the host has set `AT#PPPPEERIP="213.192.200.5"`
      And the PPP peer:
        | behaviour | refuse-address |
        | auth      | pap            |
        | username  | remote         |
        | password  | secret         |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 180 s `#CME ERROR: 37121`
      And the modem writes nothing for 10 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      And `AT#DISPLAYIP` is answered `#CME ERROR: 35867`
      Given the PPP peer:
        | auth        | pap           |
        | username    | remote        |
        | password    | secret        |
        | address     | 213.192.200.4 |
        | peerAddress | 213.192.200.5 |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.192.200.4`
      And the modem indicates within 10 s `Ok_Info_PPP`
