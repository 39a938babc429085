@E-10
Feature: #PPPMYIP: own address as PPP server

  The address that the stack takes when it is the PPP server.

  Rule: PPPMYIP takes an address in dotted notation

    @BV @E-63
    Scenario Outline: PPPMYIP takes <value>
      Given `AT#PPPMYIP="203.0.113.77"` is answered `OK`
      When the host issues `AT#PPPMYIP="<value>"`
      Then the modem answers `OK`
      And `AT#PPPMYIP?` reads `#PPPMYIP: "<value>"`

      Examples:
        | id            | value           |
        | R-2-075.plain | 198.51.100.7    |
        | R-2-075.zero  | 0.0.0.0         |
        | R-2-075.ones  | 255.255.255.255 |
        | R-2-075.mixed | 1.20.103.255    |

    # Nothing is said of how an address is checked.
    @BI @E-63
    Scenario Outline: PPPMYIP is given <value>
      When the host issues `AT#PPPMYIP="<value>"`
      Then whatever the modem answers is recorded

      Examples:
        | id            | value          |
        | R-2-075.octet | 198.51.100.256 |
        | R-2-075.three | 198.51.100     |
        | R-2-075.name  | ns.example.org |

    @R-2-075.neighbours @BV
    Scenario: Writing PPPMYIP leaves the parameters beside it alone
      Given the host has set:
        | AT#PPPMODE=3                 |
        | AT#PPPPEERIP="198.51.100.12" |
      When the host issues `AT#PPPMYIP="203.0.113.9"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#PPPMODE?   | #PPPMODE: 3                 |
        | AT#PPPPEERIP? | #PPPPEERIP: "198.51.100.12" |

  Rule: PPPMYIP is 0.0.0.0 until the host writes it

    @R-2-076 @BV @needs-reset
    Scenario: PPPMYIP after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#PPPMYIP?`
      Then the modem reports `#PPPMYIP: "0.0.0.0"`
      And the modem answers `OK`

  Rule: PPPMYIP is read by AT#PPPMYIP? and shown by AT#VPPP and AT#VALL, between quotes

    For AT#VPPP see 27-vppp.feature.

    @R-2-077.get @BV
    Scenario: PPPMYIP is read singly
      Given the host has set `AT#PPPMYIP="198.51.100.11"`
      When the host issues `AT#PPPMYIP?`
      Then the modem reports `#PPPMYIP: "198.51.100.11"`
      And the modem answers `OK`

    @R-2-077.vall @BV
    Scenario: AT#VALL shows PPPMYIP
      Given the host has set `AT#PPPMYIP="198.51.100.11"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#PPPMYIP: "198.51.100.11"`
