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
