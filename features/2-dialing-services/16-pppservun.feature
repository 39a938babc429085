@E-10
Feature: #PPPSERVUN: user name of a remote PPP client

  What a caller must present when the stack is the PPP server.

  Rule: PPPSERVUN takes text of up to 64 characters and refuses longer ones

    @BV @E-28
    Scenario Outline: PPPSERVUN takes <what>
      Given `AT#PPPSERVUN="pppservun.before"` is answered `OK`
      When the host issues `AT#PPPSERVUN="<value>"`
      Then the modem answers `OK`
      And `AT#PPPSERVUN?` reads `#PPPSERVUN: "<value>"`

      Examples:
        | id             | what                                    | value                                                            |
        | R-2-084.mixed  | letters, digits, blanks and punctuation | Pppservun  1@Example.org/a-b_c                                   |
        | R-2-084.digits | digits only                             | 0042                                                             |
        | R-2-084.max    | 64 characters                           | pppservun--0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end |

    @R-2-084.over @BI @E-08 @E-09 @E-23
    Scenario: PPPSERVUN refuses 65 characters and keeps what it has
      Given the host has set `AT#PPPSERVUN="pppservun.before"`
      When the host issues `AT#PPPSERVUN="pppservun--0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-0065"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#PPPSERVUN?` still reads `#PPPSERVUN: "pppservun.before"`

    @R-2-084.absurd @BI @E-08 @E-09 @E-23
    Scenario: PPPSERVUN refuses 300 characters and keeps what it has
      Given the host has set `AT#PPPSERVUN="pppservun.before"`
      When the host issues `AT#PPPSERVUN="`, 300 times `x` and `"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#PPPSERVUN?` still reads `#PPPSERVUN: "pppservun.before"`

    @R-2-084.neighbours @BV
    Scenario: Writing PPPSERVUN leaves the parameters beside it alone
      Given the host has set:
        | AT#PPPPEERIP="198.51.100.12"  |
        | AT#PPPSERVPW="pppservpw.tell" |
      When the host issues `AT#PPPSERVUN="pppservun--0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#PPPPEERIP? | #PPPPEERIP: "198.51.100.12"  |
        | AT#PPPSERVPW? | #PPPSERVPW: "pppservpw.tell" |

  Rule: PPPSERVUN is empty until the host writes it

    @R-2-085 @BV @needs-reset @E-19 @E-21
    Scenario: PPPSERVUN after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#PPPSERVUN?`
      Then the modem reports `#PPPSERVUN: ""`
      And the modem answers `OK`

  Rule: PPPSERVUN is read by AT#PPPSERVUN? and shown by AT#VPPP and AT#VALL, between quotes

    For AT#VPPP see 27-vppp.feature.

    @R-2-086.get @BV
    Scenario: PPPSERVUN is read singly
      Given the host has set `AT#PPPSERVUN="pppservun.tell"`
      When the host issues `AT#PPPSERVUN?`
      Then the modem reports `#PPPSERVUN: "pppservun.tell"`
      And the modem answers `OK`

    @R-2-086.vall @BV
    Scenario: AT#VALL shows PPPSERVUN
      Given the host has set `AT#PPPSERVUN="pppservun.tell"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#PPPSERVUN: "pppservun.tell"`

  Rule: As PPP server the stack lets in only a client that presents PPPSERVUN and PPPSERVPW

    Background:
      Given the host has set:
        | AT+CLIP=0                    |
        | AT+CRC=0                     |
        | ATS0=0                       |
        | AT#ANSWERMODE=0              |
        | AT#CALLSCREENNUM="*"         |
        | AT#RINGCOUNT=0               |
        | AT#GPRSMODE=0                |
        | AT#DIALN1="0860000000"       |
        | AT#DIALSELECT=1              |
        | AT#REDIALCOUNT=0             |
        | AT#PHYTIMEOUT=15             |
        | AT#ISPUN="login"             |
        | AT#ISPPW="password"          |
        | AT#PPPMODE=4                 |
        | AT#PPPMYIP="213.192.200.4"   |
        | AT#PPPPEERIP="213.192.200.5" |
        | AT#PPPSERVUN="remote"        |
        | AT#PPPSERVPW="secret"        |

    @BV @needs-dial-outcome @needs-ppp-peer @needs-observe @E-01 @E-02 @E-72
    Scenario Outline: The modem calls a client that is <user>
      Given the host has set `AT#PPPSERVUN="<user>"`
      And a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | auth        | pap           |
        | username    | <user>        |
        | password    | secret        |
        | address     | 213.192.200.4 |
        | peerAddress | 213.192.200.5 |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.192.200.4`
      And the modem indicates within 10 s `Ok_Info_PPP`
      And the network has seen:
        | ppp.role     | server |
        | ppp.auth     | pap    |
        | ppp.username | <user> |

      Examples:
        | id                | user                                                             |
        | R-2-090.name      | remote                                                           |
        | R-2-090.name-long | pppservun--0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end |

    @BI @needs-dial-outcome @needs-ppp-peer @E-03 @E-07 @E-08 @E-09
    Scenario Outline: The modem calls a client whose user name is <user>, not remote
      Given a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | auth     | pap    |
        | username | <user> |
        | password | secret |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 180 s `#CME ERROR: 37121`
      And the modem writes nothing for 10 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`

      Examples:
        | id                     | user    |
        | R-2-090.name-wrong     | someone |
        | R-2-090.name-beginning | remot   |
        | R-2-090.name-longer    | remote1 |
        | R-2-090.name-case      | Remote  |
        | R-2-090.name-isp       | login   |

    @R-2-090.name-called @BI @needs-incoming-call @needs-ppp-peer @E-03 @E-07 @E-08 @E-09 @E-69 @E-71
    Scenario: A client calls whose user name is someone, not remote
      Given the PPP peer:
        | auth     | pap     |
        | username | someone |
        | password | secret  |
      When a data call rings from `0612345678`
      Then the modem indicates within 30 s `RING`
      When the host issues `AT#ACCEPT`
      Then the modem answers within 60 s `OK[CR][LF][CR][LF]CONNECT {int}`
      And the modem indicates within 180 s `#CME ERROR: 37121`
      And the modem writes nothing for 10 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`
