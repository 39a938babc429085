@E-10
Feature: #DNSSERV1: the primary DNS server

  Asked first when a server is given by name.

  Rule: DNSSERV1 takes an address in dotted notation

    @BV @E-63
    Scenario Outline: DNSSERV1 takes <value>
      Given `AT#DNSSERV1="203.0.113.77"` is answered `OK`
      When the host issues `AT#DNSSERV1="<value>"`
      Then the modem answers `OK`
      And `AT#DNSSERV1?` reads `#DNSSERV1: "<value>"`

      Examples:
        | id            | covers  | value           |
        | R-3-074.plain | R-B-048 | 198.51.100.7    |
        | R-3-074.zero  | R-B-048 | 0.0.0.0         |
        | R-3-074.ones  | R-B-048 | 255.255.255.255 |
        | R-3-074.mixed | R-B-048 | 1.20.103.255    |

    # Nothing is said of how an address is checked.
    @BI @E-63
    Scenario Outline: DNSSERV1 is given <value>
      When the host issues `AT#DNSSERV1="<value>"`
      Then whatever the modem answers is recorded

      Examples:
        | id            | value          |
        | R-3-074.octet | 198.51.100.256 |
        | R-3-074.three | 198.51.100     |
        | R-3-074.name  | ns.example.org |

    @R-3-074.neighbours @BV
    Scenario: Writing DNSSERV1 leaves the parameters beside it alone
      Given the host has set:
        | AT#APNUN="apnun.tell"       |
        | AT#DNSSERV2="198.51.100.54" |
      When the host issues `AT#DNSSERV1="203.0.113.9"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#APNUN?    | #APNUN: "apnun.tell"       |
        | AT#DNSSERV2? | #DNSSERV2: "198.51.100.54" |

  Rule: DNSSERV1 is 0.0.0.0 until the host writes it

    @R-3-075 @BV @needs-reset
    Scenario: DNSSERV1 after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#DNSSERV1?`
      Then the modem reports `#DNSSERV1: "0.0.0.0"`
      And the modem answers `OK`

  Rule: DNSSERV1 is read by AT#DNSSERV1? and shown by AT#VDNS and AT#VALL, between quotes

    For AT#VDNS see 25-vdns.feature.

    @R-3-076.get @BV
    Scenario: DNSSERV1 is read singly
      Given the host has set `AT#DNSSERV1="198.51.100.53"`
      When the host issues `AT#DNSSERV1?`
      Then the modem reports `#DNSSERV1: "198.51.100.53"`
      And the modem answers `OK`

    @R-3-076.vall @BV
    Scenario: AT#VALL shows DNSSERV1
      Given the host has set `AT#DNSSERV1="198.51.100.53"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#DNSSERV1: "198.51.100.53"`
