@E-10
Feature: #APNUN: user name of the access point

  Goes with APNPW to the GPRS network.

  Rule: APNUN takes text of up to 120 characters and refuses longer ones

    @BV @E-28
    Scenario Outline: APNUN takes <what>
      Given `AT#APNUN="apnun.before"` is answered `OK`
      When the host issues `AT#APNUN="<value>"`
      Then the modem answers `OK`
      And `AT#APNUN?` reads `#APNUN: "<value>"`

      Examples:
        | id             | what                                    | value                                                                                                                    |
        | R-2-097.mixed  | letters, digits, blanks and punctuation | Apnun  1@Example.org/a-b_c                                                                                               |
        | R-2-097.digits | digits only                             | 0042                                                                                                                     |
        | R-2-097.max    | 120 characters                          | apnun-0010-0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-0065-0070-0075-0080-0085-0090-0095-0100-0105-0110-0115-0120 |

    @R-2-097.over @BI @E-08 @E-09 @E-23
    Scenario: APNUN refuses 121 characters and keeps what it has
      Given the host has set `AT#APNUN="apnun.before"`
      When the host issues `AT#APNUN="apnun-0010-0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-0065-0070-0075-0080-0085-0090-0095-0100-0105-0110-0115-0120x"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#APNUN?` still reads `#APNUN: "apnun.before"`

    @R-2-097.absurd @BI @E-08 @E-09 @E-23
    Scenario: APNUN refuses 300 characters and keeps what it has
      Given the host has set `AT#APNUN="apnun.before"`
      When the host issues `AT#APNUN="`, 300 times `x` and `"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#APNUN?` still reads `#APNUN: "apnun.before"`

    @R-2-097.neighbours @BV
    Scenario: Writing APNUN leaves the parameters beside it alone
      Given the host has set:
        | AT#APNSERV="apn.example.org" |
        | AT#DNSSERV1="198.51.100.53"  |
      When the host issues `AT#APNUN="apnun-0010-0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-0065-0070-0075-0080-0085-0090-0095-0100-0105-0110-0115-0120"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#APNSERV?  | #APNSERV: "apn.example.org" |
        | AT#DNSSERV1? | #DNSSERV1: "198.51.100.53"  |

  Rule: APNUN is empty until the host writes it

    @R-2-098 @BV @needs-reset @E-19 @E-21
    Scenario: APNUN after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#APNUN?`
      Then the modem reports `#APNUN: ""`
      And the modem answers `OK`

  Rule: APNUN is read by AT#APNUN? and shown by AT#VGPRS and AT#VALL, between quotes

    For AT#VGPRS see 28-vgprs.feature.

    @R-2-099.get @BV
    Scenario: APNUN is read singly
      Given the host has set `AT#APNUN="apnun.tell"`
      When the host issues `AT#APNUN?`
      Then the modem reports `#APNUN: "apnun.tell"`
      And the modem answers `OK`

    @R-2-099.vall @BV
    Scenario: AT#VALL shows APNUN
      Given the host has set `AT#APNUN="apnun.tell"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#APNUN: "apnun.tell"`
