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
