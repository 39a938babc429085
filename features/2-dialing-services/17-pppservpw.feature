@E-10
Feature: #PPPSERVPW: password of a remote PPP client

  What a caller must present when the stack is the PPP server.

  Rule: PPPSERVPW takes text of up to 64 characters and refuses longer ones

    @BV @E-28
    Scenario Outline: PPPSERVPW takes <what>
      Given `AT#PPPSERVPW="pppservpw.before"` is answered `OK`
      When the host issues `AT#PPPSERVPW="<value>"`
      Then the modem answers `OK`
      And `AT#PPPSERVPW?` reads `#PPPSERVPW: "<value>"`

      Examples:
        | id             | what                                    | value                                                            |
        | R-2-087.mixed  | letters, digits, blanks and punctuation | Pppservpw  1@Example.org/a-b_c                                   |
        | R-2-087.digits | digits only                             | 0042                                                             |
        | R-2-087.max    | 64 characters                           | pppservpw--0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end |

    @R-2-087.over @BI @E-08 @E-09 @E-23
    Scenario: PPPSERVPW refuses 65 characters and keeps what it has
      Given the host has set `AT#PPPSERVPW="pppservpw.before"`
      When the host issues `AT#PPPSERVPW="pppservpw--0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-0065"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#PPPSERVPW?` still reads `#PPPSERVPW: "pppservpw.before"`

    @R-2-087.absurd @BI @E-08 @E-09 @E-23
    Scenario: PPPSERVPW refuses 300 characters and keeps what it has
      Given the host has set `AT#PPPSERVPW="pppservpw.before"`
      When the host issues `AT#PPPSERVPW="`, 300 times `x` and `"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#PPPSERVPW?` still reads `#PPPSERVPW: "pppservpw.before"`

    @R-2-087.neighbours @BV
    Scenario: Writing PPPSERVPW leaves the parameters beside it alone
      Given the host has set:
        | AT#PPPSERVUN="pppservun.tell" |
        | AT#GPRSCID=2                  |
      When the host issues `AT#PPPSERVPW="pppservpw--0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#PPPSERVUN? | #PPPSERVUN: "pppservun.tell" |
        | AT#GPRSCID?   | #GPRSCID: 2                  |

  Rule: PPPSERVPW is empty until the host writes it

    @R-2-088 @BV @needs-reset @E-19 @E-21
    Scenario: PPPSERVPW after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#PPPSERVPW?`
      Then the modem reports `#PPPSERVPW: ""`
      And the modem answers `OK`

  Rule: PPPSERVPW is read by AT#PPPSERVPW? and shown by AT#VPPP and AT#VALL, between quotes

    For AT#VPPP see 27-vppp.feature.

    @R-2-089.get @BV
    Scenario: PPPSERVPW is read singly
      Given the host has set `AT#PPPSERVPW="pppservpw.tell"`
      When the host issues `AT#PPPSERVPW?`
      Then the modem reports `#PPPSERVPW: "pppservpw.tell"`
      And the modem answers `OK`

    @R-2-089.vall @BV
    Scenario: AT#VALL shows PPPSERVPW
      Given the host has set `AT#PPPSERVPW="pppservpw.tell"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#PPPSERVPW: "pppservpw.tell"`

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

    @R-2-090 @BV @needs-incoming-call @needs-ppp-peer @needs-observe @E-01 @E-02 @E-08 @E-09 @E-69 @E-71
    Scenario: A client calls who knows both
      Given the PPP peer:
        | auth        | pap           |
        | username    | remote        |
        | password    | secret        |
        | address     | 213.192.200.4 |
        | peerAddress | 213.192.200.5 |
      When a data call rings from `0612345678`
      Then the modem indicates within 30 s `RING`
      When the host issues `AT#ACCEPT`
      Then the modem answers within 60 s `OK[CR][LF][CR][LF]CONNECT {int}`
      And the modem indicates within 60 s `213.192.200.4`
      And until 5 seconds of silence the modem indicates only:
        | Ok_Info_PPP | 1 | 1 |
        | OK          | 0 | 1 |
      And the network has seen:
        | ppp.role     | server |
        | ppp.auth     | pap    |
        | ppp.username | remote |

    @BI @needs-dial-outcome @needs-ppp-peer @E-03 @E-07 @E-08 @E-09
    Scenario Outline: The modem calls a client whose password is <pass>, not secret
      Given a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | auth     | pap    |
        | username | remote |
        | password | <pass> |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 180 s `#CME ERROR: 37121`
      And the modem writes nothing for 10 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`

      Examples:
        | id                         | pass     |
        | R-2-090.password-wrong     | guess    |
        | R-2-090.password-beginning | secre    |
        | R-2-090.password-longer    | secret1  |
        | R-2-090.password-case      | Secret   |
        | R-2-090.password-name      | remote   |
        | R-2-090.password-isp       | password |

    @R-2-090.refused @BI @needs-dial-outcome @needs-ppp-peer @E-03 @E-07 @E-08 @E-09
    Scenario: The modem calls a client that does not authenticate itself
      Given a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | behaviour | refuse-auth |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 180 s `#CME ERROR: 37121`
      And the modem writes nothing for 10 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`

    @R-2-090.later @BI @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-03 @E-07 @E-08 @E-09 @E-72
    Scenario: A client that was refused is let in with the right password
      Given a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | auth     | pap    |
        | username | remote |
        | password | guess  |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 180 s `#CME ERROR: 37121`
      Given the PPP peer:
        | auth        | pap           |
        | username    | remote        |
        | password    | secret        |
        | address     | 213.192.200.4 |
        | peerAddress | 213.192.200.5 |
      When 10 seconds pass
      And the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.192.200.4`
      And the modem indicates within 10 s `Ok_Info_PPP`

    @R-2-090.called @BI @needs-incoming-call @needs-ppp-peer @E-03 @E-07 @E-08 @E-09 @E-69 @E-71
    Scenario: A client calls whose password is guess, not secret
      Given the PPP peer:
        | auth     | pap    |
        | username | remote |
        | password | guess  |
      When a data call rings from `0612345678`
      Then the modem indicates within 30 s `RING`
      When the host issues `AT#ACCEPT`
      Then the modem answers within 60 s `OK[CR][LF][CR][LF]CONNECT {int}`
      And the modem indicates within 180 s `#CME ERROR: 37121`
      And the modem writes nothing for 10 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`
