@E-10
Feature: #PPPMYIP: own address as PPP server

  The address that the stack takes when it is the PPP server.

  Rule: PPPMYIP takes an address in dotted notation

    @BV @E-63
    Scenario Outline: PPPMYIP takes <value>
      Given `AT#PPPMYIP="203.0.113.77"` is answered `OK`
      When the host issues `AT#PPPMYIP="<value>"`
      Then the modem answers `OK`
      And `AT#PPPMYIP?` reads `#PPPMYIP: "<value>"`

      Examples:
        | id            | value           |
        | R-2-075.plain | 198.51.100.7    |
        | R-2-075.zero  | 0.0.0.0         |
        | R-2-075.ones  | 255.255.255.255 |
        | R-2-075.mixed | 1.20.103.255    |

    # Nothing is said of how an address is checked.
    @BI @E-63
    Scenario Outline: PPPMYIP is given <value>
      When the host issues `AT#PPPMYIP="<value>"`
      Then whatever the modem answers is recorded

      Examples:
        | id            | value          |
        | R-2-075.octet | 198.51.100.256 |
        | R-2-075.three | 198.51.100     |
        | R-2-075.name  | ns.example.org |

    @R-2-075.neighbours @BV
    Scenario: Writing PPPMYIP leaves the parameters beside it alone
      Given the host has set:
        | AT#PPPMODE=3                 |
        | AT#PPPPEERIP="198.51.100.12" |
      When the host issues `AT#PPPMYIP="203.0.113.9"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#PPPMODE?   | #PPPMODE: 3                 |
        | AT#PPPPEERIP? | #PPPPEERIP: "198.51.100.12" |

  Rule: PPPMYIP is 0.0.0.0 until the host writes it

    @R-2-076 @BV @needs-reset
    Scenario: PPPMYIP after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#PPPMYIP?`
      Then the modem reports `#PPPMYIP: "0.0.0.0"`
      And the modem answers `OK`

  Rule: PPPMYIP is read by AT#PPPMYIP? and shown by AT#VPPP and AT#VALL, between quotes

    For AT#VPPP see 27-vppp.feature.

    @R-2-077.get @BV
    Scenario: PPPMYIP is read singly
      Given the host has set `AT#PPPMYIP="198.51.100.11"`
      When the host issues `AT#PPPMYIP?`
      Then the modem reports `#PPPMYIP: "198.51.100.11"`
      And the modem answers `OK`

    @R-2-077.vall @BV
    Scenario: AT#VALL shows PPPMYIP
      Given the host has set `AT#PPPMYIP="198.51.100.11"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#PPPMYIP: "198.51.100.11"`

  Rule: As PPP server the stack takes the address in PPPMYIP

    Background:
      Given the host has set:
        | AT+CLIP=0              |
        | AT+CRC=0               |
        | ATS0=0                 |
        | AT#ANSWERMODE=0        |
        | AT#CALLSCREENNUM="*"   |
        | AT#RINGCOUNT=0         |
        | AT#GPRSMODE=0          |
        | AT#DIALN1="0860000000" |
        | AT#DIALSELECT=1        |
        | AT#REDIALCOUNT=0       |
        | AT#PHYTIMEOUT=15       |
        | AT#ISPUN="login"       |
        | AT#ISPPW="password"    |
        | AT#PPPSERVUN="remote"  |
        | AT#PPPSERVPW="secret"  |

    @BV @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-72 @E-80
    Scenario Outline: PPPMODE <mode>: the modem that calls is <own>
      Given the host has set:
        | AT#PPPMODE=<mode>     |
        | AT#PPPMYIP="<own>"    |
        | AT#PPPPEERIP="<peer>" |
      And a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | auth        | pap    |
        | username    | remote |
        | password    | secret |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `<own>`
      And the modem indicates within 10 s `Ok_Info_PPP`
      When the host issues `AT#DISPLAYIP`
      Then the modem reports:
        """
        MY IP: <own>
        PEER IP: <peer>
        """
      And the modem answers `OK`

      Examples:
        | id            | mode | own           | peer          |
        | R-2-078       | 2    | 213.192.200.4 | 213.192.200.5 |
        | R-2-078.mode4 | 4    | 10.0.0.254    | 10.0.0.7      |

    @R-2-078.called @BV @needs-incoming-call @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-69 @E-71 @E-80
    Scenario: The modem that is called is 213.192.200.4
      Given the host has set:
        | AT#PPPMODE=1                 |
        | AT#PPPMYIP="213.192.200.4"   |
        | AT#PPPPEERIP="213.192.200.5" |
      And the PPP peer:
        | auth        | pap           |
        | username    | remote        |
        | password    | secret        |
      When a data call rings from `0612345678`
      Then the modem indicates within 30 s `RING`
      When the host issues `AT#ACCEPT`
      Then the modem answers within 60 s `OK[CR][LF][CR][LF]CONNECT {int}`
      And the modem indicates within 60 s `213.192.200.4`
      And until 5 seconds of silence the modem indicates only:
        | Ok_Info_PPP | 1 | 1 |
        | OK          | 0 | 1 |
      When the host issues `AT#DISPLAYIP`
      Then the modem reports:
        """
        MY IP: 213.192.200.4
        PEER IP: 213.192.200.5
        """
      And the modem answers `OK`

    @R-2-078.client @BV @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-72 @E-80
    Scenario: As PPP client the stack takes the address that it is given, whatever PPPMYIP is
      Given the host has set:
        | AT#PPPMODE=1                 |
        | AT#PPPMYIP="213.192.200.4"   |
        | AT#PPPPEERIP="213.192.200.5" |
      And a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_PPP`
      When the host issues `AT#DISPLAYIP`
      Then the modem reports:
        """
        MY IP: 213.30.30.30
        PEER IP: 213.30.30.1
        """
      And the modem answers `OK`
      And `AT#PPPMYIP?` still reads `#PPPMYIP: "213.192.200.4"`
