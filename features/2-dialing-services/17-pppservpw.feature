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
