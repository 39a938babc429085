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
