@E-10
Feature: #ISPPW: password at the provider

  What the modem presents to the provider together with ISPUN.

  Rule: ISPPW takes text of up to 64 characters and refuses longer ones

    @BV @E-28
    Scenario Outline: ISPPW takes <what>
      Given `AT#ISPPW="isppw.before"` is answered `OK`
      When the host issues `AT#ISPPW="<value>"`
      Then the modem answers `OK`
      And `AT#ISPPW?` reads `#ISPPW: "<value>"`

      Examples:
        | id             | what                                    | value                                                            |
        | R-2-060.mixed  | letters, digits, blanks and punctuation | Isppw  1@Example.org/a-b_c                                       |
        | R-2-060.digits | digits only                             | 0042                                                             |
        | R-2-060.max    | 64 characters                           | isppw-0010-0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end |

    @R-2-060.over @BI @E-08 @E-09 @E-23
    Scenario: ISPPW refuses 65 characters and keeps what it has
      Given the host has set `AT#ISPPW="isppw.before"`
      When the host issues `AT#ISPPW="isppw-0010-0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-0065"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#ISPPW?` still reads `#ISPPW: "isppw.before"`

    @R-2-060.absurd @BI @E-08 @E-09 @E-23
    Scenario: ISPPW refuses 300 characters and keeps what it has
      Given the host has set `AT#ISPPW="isppw.before"`
      When the host issues `AT#ISPPW="`, 300 times `x` and `"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#ISPPW?` still reads `#ISPPW: "isppw.before"`

    @R-2-060.neighbours @BV
    Scenario: Writing ISPPW leaves the parameters beside it alone
      Given the host has set:
        | AT#ISPUN="ispun.tell" |
        | AT#PPPMODE=3          |
      When the host issues `AT#ISPPW="isppw-0010-0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#ISPUN?   | #ISPUN: "ispun.tell" |
        | AT#PPPMODE? | #PPPMODE: 3          |

  Rule: ISPPW is empty until the host writes it

    @R-2-061 @BV @needs-reset @E-19 @E-21
    Scenario: ISPPW after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#ISPPW?`
      Then the modem reports `#ISPPW: ""`
      And the modem answers `OK`

  Rule: ISPPW is read by AT#ISPPW? and shown by AT#VPPP and AT#VALL, between quotes

    For AT#VPPP see 27-vppp.feature.

    @R-2-062.get @BV
    Scenario: ISPPW is read singly
      Given the host has set `AT#ISPPW="isppw.tell"`
      When the host issues `AT#ISPPW?`
      Then the modem reports `#ISPPW: "isppw.tell"`
      And the modem answers `OK`

    @R-2-062.vall @BV
    Scenario: AT#VALL shows ISPPW
      Given the host has set `AT#ISPPW="isppw.tell"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#ISPPW: "isppw.tell"`

  Rule: ISPPW is the password that the modem gives to the provider, every character of it

    Background:
      Given the host has set:
        | AT+CREG=0              |
        | AT+CGREG=0             |
        | AT#GPRSMODE=0          |
        | AT#DIALSELECT=1        |
        | AT#DIALN1="0860000000" |
        | AT#DIALN2="0612345678" |
        | AT#ISPUN="login"       |
        | AT#PPPMODE=1           |
        | AT#REDIALCOUNT=0       |
        | AT#REDIALDELAY=5       |
        | AT#PHYTIMEOUT=15       |
      And a call to `0860000000` meets "answer at 9600"

    @BV @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-28 @E-71 @E-72
    Scenario Outline: ISPPW is <what> and the provider knows it so
      Given the host has set `AT#ISPPW="<value>"`
      And the PPP peer:
        | behaviour   | accept       |
        | auth        | pap          |
        | username    | login        |
        | password    | <value>      |
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
        | T-2-10.r04        | R-2-066 | a plain word   | password                                                         |
        | T-2-10.r04.mixed  | R-2-066 | of mixed kinds | Isppw  1@Example.org/a-b_c                                       |
        | T-2-10.r04.digits | R-2-066 | digits only    | 0042                                                             |
        | T-2-10.r04.max    | R-2-066 | 64 characters  | isppw-0010-0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end |

    @BI @needs-dial-outcome @needs-ppp-peer @E-08 @E-09
    Scenario Outline: The provider knows `password`, ISPPW is <what>
      Given the host has set `AT#ISPPW="<value>"`
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
        | id                 | what              | value     |
        | T-2-10.r04.wrong   | another word      | login     |
        | T-2-10.r04.case    | of another case   | Password  |
        | T-2-10.r04.shorter | one character off | passwor   |
        | T-2-10.r04.longer  | one too many      | passwordx |
        | T-2-10.r04.empty   | empty             |           |
