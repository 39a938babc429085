@E-10
Feature: #ISPUN: user name at the provider

  What the modem presents to the provider together with ISPPW.

  Rule: ISPUN takes text of up to 64 characters and refuses longer ones

    @BV @E-28
    Scenario Outline: ISPUN takes <what>
      Given `AT#ISPUN="ispun.before"` is answered `OK`
      When the host issues `AT#ISPUN="<value>"`
      Then the modem answers `OK`
      And `AT#ISPUN?` reads `#ISPUN: "<value>"`

      Examples:
        | id             | what                                    | value                                                            |
        | R-2-063.mixed  | letters, digits, blanks and punctuation | Ispun  1@Example.org/a-b_c                                       |
        | R-2-063.digits | digits only                             | 0042                                                             |
        | R-2-063.max    | 64 characters                           | ispun-0010-0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end |

    @R-2-063.over @BI @E-08 @E-09 @E-23
    Scenario: ISPUN refuses 65 characters and keeps what it has
      Given the host has set `AT#ISPUN="ispun.before"`
      When the host issues `AT#ISPUN="ispun-0010-0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-0065"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#ISPUN?` still reads `#ISPUN: "ispun.before"`

    @R-2-063.absurd @BI @E-08 @E-09 @E-23
    Scenario: ISPUN refuses 300 characters and keeps what it has
      Given the host has set `AT#ISPUN="ispun.before"`
      When the host issues `AT#ISPUN="`, 300 times `x` and `"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#ISPUN?` still reads `#ISPUN: "ispun.before"`

    @R-2-063.neighbours @BV
    Scenario: Writing ISPUN leaves the parameters beside it alone
      Given the host has set:
        | AT#RINGCOUNT=4        |
        | AT#ISPPW="isppw.tell" |
      When the host issues `AT#ISPUN="ispun-0010-0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#RINGCOUNT? | #RINGCOUNT: 4        |
        | AT#ISPPW?     | #ISPPW: "isppw.tell" |

  Rule: ISPUN is empty until the host writes it

    @R-2-064 @BV @needs-reset @E-19 @E-21
    Scenario: ISPUN after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#ISPUN?`
      Then the modem reports `#ISPUN: ""`
      And the modem answers `OK`

  Rule: ISPUN is read by AT#ISPUN? and shown by AT#VPPP and AT#VALL, between quotes

    For AT#VPPP see 27-vppp.feature.

    @R-2-065.get @BV
    Scenario: ISPUN is read singly
      Given the host has set `AT#ISPUN="ispun.tell"`
      When the host issues `AT#ISPUN?`
      Then the modem reports `#ISPUN: "ispun.tell"`
      And the modem answers `OK`

    @R-2-065.vall @BV
    Scenario: AT#VALL shows ISPUN
      Given the host has set `AT#ISPUN="ispun.tell"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#ISPUN: "ispun.tell"`

  Rule: ISPUN is the user name that the modem gives to the provider, together with ISPPW

    Background:
      Given the host has set:
        | AT+CREG=0              |
        | AT+CGREG=0             |
        | AT#GPRSMODE=0          |
        | AT#DIALSELECT=1        |
        | AT#DIALN1="0860000000" |
        | AT#DIALN2="0612345678" |
        | AT#ISPPW="password"    |
        | AT#PPPMODE=1           |
        | AT#REDIALCOUNT=0       |
        | AT#REDIALDELAY=5       |
        | AT#PHYTIMEOUT=15       |
      And a call to `0860000000` meets "answer at 9600"

    @BV @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-28 @E-71 @E-72
    Scenario Outline: ISPUN is <what> and the provider knows it so
      Given the host has set `AT#ISPUN="<value>"`
      And the PPP peer:
        | behaviour   | accept       |
        | auth        | pap          |
        | username    | <value>      |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_PPP`

      Examples:
        | id                | covers  | what           | value                                                            |
        | T-2-10.r05        | R-2-066 | a plain word   | login                                                            |
        | T-2-10.r05.mixed  | R-2-066 | of mixed kinds | Ispun  1@Example.org/a-b_c                                       |
        | T-2-10.r05.digits | R-2-066 | digits only    | 0042                                                             |
        | T-2-10.r05.max    | R-2-066 | 64 characters  | ispun-0010-0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end |

    @BI @needs-dial-outcome @needs-ppp-peer @E-08 @E-09
    Scenario Outline: The provider knows `login`, ISPUN is <what>
      Given the host has set `AT#ISPUN="<value>"`
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
      And the modem answers within 120 s `#CME ERROR: 37120`
      And the modem writes nothing for 10 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`

      Examples:
        | id                 | what              | value    |
        | T-2-10.r05.wrong   | another word      | password |
        | T-2-10.r05.case    | of another case   | Login    |
        | T-2-10.r05.shorter | one character off | logi     |
        | T-2-10.r05.longer  | one too many      | loginx   |
        | T-2-10.r05.empty   | empty             |          |

    @R-2-066 @BV @needs-dial-outcome @needs-ppp-peer @needs-observe @E-01 @E-02 @E-08 @E-09 @E-71 @E-72
    Scenario: The provider sees ISPUN, not the access point's user name nor the server's
      Given the host has set:
        | AT#ISPUN="login"     |
        | AT#APNUN="user"      |
        | AT#PPPSERVUN="guest" |
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
      And the network has seen:
        | ppp.role     | client |
        | ppp.username | login  |
