@E-10
Feature: #DNSSERV2: the secondary DNS server

  Asked when the primary one does not respond.

  Rule: DNSSERV2 takes an address in dotted notation

    @BV @E-63
    Scenario Outline: DNSSERV2 takes <value>
      Given `AT#DNSSERV2="203.0.113.77"` is answered `OK`
      When the host issues `AT#DNSSERV2="<value>"`
      Then the modem answers `OK`
      And `AT#DNSSERV2?` reads `#DNSSERV2: "<value>"`

      Examples:
        | id            | covers  | value           |
        | R-3-078.plain | R-B-048 | 198.51.100.7    |
        | R-3-078.zero  | R-B-048 | 0.0.0.0         |
        | R-3-078.ones  | R-B-048 | 255.255.255.255 |
        | R-3-078.mixed | R-B-048 | 1.20.103.255    |

    # Nothing is said of how an address is checked.
    @BI @E-63
    Scenario Outline: DNSSERV2 is given <value>
      When the host issues `AT#DNSSERV2="<value>"`
      Then whatever the modem answers is recorded

      Examples:
        | id            | value          |
        | R-3-078.octet | 198.51.100.256 |
        | R-3-078.three | 198.51.100     |
        | R-3-078.name  | ns.example.org |

    @R-3-078.neighbours @BV
    Scenario: Writing DNSSERV2 leaves the parameters beside it alone
      Given the host has set:
        | AT#DNSSERV1="198.51.100.53"  |
        | AT#FTPSERV="ftp.example.org" |
      When the host issues `AT#DNSSERV2="203.0.113.9"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#DNSSERV1? | #DNSSERV1: "198.51.100.53"  |
        | AT#FTPSERV?  | #FTPSERV: "ftp.example.org" |

  Rule: DNSSERV2 is 0.0.0.0 until the host writes it

    @R-3-079 @BV @needs-reset
    Scenario: DNSSERV2 after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#DNSSERV2?`
      Then the modem reports `#DNSSERV2: "0.0.0.0"`
      And the modem answers `OK`

  Rule: DNSSERV2 is read by AT#DNSSERV2? and shown by AT#VDNS and AT#VALL, between quotes

    For AT#VDNS see 25-vdns.feature.

    @R-3-080.get @BV
    Scenario: DNSSERV2 is read singly
      Given the host has set `AT#DNSSERV2="198.51.100.54"`
      When the host issues `AT#DNSSERV2?`
      Then the modem reports `#DNSSERV2: "198.51.100.54"`
      And the modem answers `OK`

    @R-3-080.vall @BV
    Scenario: AT#VALL shows DNSSERV2
      Given the host has set `AT#DNSSERV2="198.51.100.54"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#DNSSERV2: "198.51.100.54"`

  Rule: DNSSERV2 is asked when DNSSERV1 does not respond

    For primary servers that respond, but not with an address, see appendix B, 10-using-dns.

    # The mailbox is empty, which only its server can know.
    Background:
      Given the host has set:
        | AT#POP3SERV="mail.example.org" |
        | AT#POP3PORT=110                |
        | AT#POP3UN="reader"             |
        | AT#POP3PW="popsecret"          |
        | AT#DNSSERV2="198.51.100.54"    |
      And the name servers:
        | 198.51.100.53 | mail.example.org | nothing        |
        | 198.51.100.54 | mail.example.org | 198.51.100.111 |
        | 198.51.100.55 | mail.example.org | 198.51.100.110 |

    @R-3-081 @BV @needs-routes @needs-gprs-outcome @E-01 @E-107 @E-128 @E-130
    Scenario: The primary server is silent
      Given the host has set `AT#DNSSERV1="198.51.100.53"`
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers within 30 s `OK`
      And the network has seen:
        | dns.asked | 198.51.100.53 mail.example.org, 198.51.100.54 mail.example.org |
        | pop3.at   | 198.51.100.111:110                                             |

    @R-3-081.unreachable @BV @needs-routes @needs-gprs-outcome @E-01 @E-107 @E-128 @E-130
    Scenario: There is no primary server where it should be
      Given the host has set `AT#DNSSERV1="198.51.100.99"`
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers within 30 s `OK`
      And the network has seen:
        | dns.asked | 198.51.100.54 mail.example.org |
        | pop3.at   | 198.51.100.111:110             |

    @R-3-081.again @BV @needs-routes @needs-gprs-outcome @E-01 @E-107 @E-128 @E-130
    Scenario: A name that the primary server was silent about does not keep it from being asked for another
      Given the host has set `AT#DNSSERV1="198.51.100.53"`
      And the modem is connected over "GPRS"
      And the host issues `AT#GETMAIL`
      And the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers within 30 s `OK`
      And the host has set `AT#POP3SERV="pop3.example.org"`
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers within 30 s `OK`
      And the network has seen:
        | dns.asked | 198.51.100.53 mail.example.org, 198.51.100.54 mail.example.org, 198.51.100.53 pop3.example.org |
