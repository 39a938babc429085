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

  Rule: A server name is translated by asking DNSSERV1

    # The mailbox is empty, which only its server can know. The other name servers would lead to another server.
    Background:
      Given the host has set:
        | AT#POP3SERV="mail.example.org" |
        | AT#POP3PORT=110                |
        | AT#POP3UN="reader"             |
        | AT#POP3PW="popsecret"          |
      And the name servers:
        | 198.51.100.53 | mail.example.org | 198.51.100.110 |
        | 198.51.100.54 | mail.example.org | 198.51.100.111 |
        | 198.51.100.55 | mail.example.org | 198.51.100.111 |
        | 198.51.100.56 | mail.example.org | 198.51.100.111 |

    @BV @needs-routes @E-01 @E-107 @E-130
    Scenario Outline: Over <bearer> DNSSERV1 is asked, and no other
      Given the host has set:
        | AT#DNSSERV1="198.51.100.53" |
        | AT#DNSSERV2="198.51.100.54" |
      And the modem is connected over "<bearer>"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers within 30 s `OK`
      And the network has seen:
        | dns.asked | 198.51.100.53 mail.example.org |
        | pop3.at   | 198.51.100.110:110             |

      @needs-gprs-outcome
      Examples:
        | id      | bearer |
        | R-3-077 | GPRS   |

      @needs-dial-outcome @needs-ppp-peer
      Examples:
        | id          | bearer |
        | R-3-077.gsm | GSM    |

    @R-3-077.swapped @BV @needs-routes @needs-gprs-outcome @E-01 @E-107 @E-130
    Scenario: What was the secondary server is the primary one now
      Given the host has set:
        | AT#DNSSERV1="198.51.100.53" |
        | AT#DNSSERV2="198.51.100.54" |
        | AT#DNSSERV1="198.51.100.54" |
        | AT#DNSSERV2="198.51.100.53" |
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers within 30 s `OK`
      And the network has seen:
        | dns.asked | 198.51.100.54 mail.example.org |
        | pop3.at   | 198.51.100.111:110             |

    @R-3-077.online @BV @needs-routes @needs-gprs-outcome @E-01 @E-107 @E-130 @E-131
    Scenario: DNSSERV1 is written while the modem is connected
      Given the host has set:
        | AT#DNSSERV1="198.51.100.54" |
        | AT#DNSSERV2="0.0.0.0"       |
      And the modem is connected over "GPRS"
      And the host has set `AT#DNSSERV1="198.51.100.53"`
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers within 30 s `OK`
      And the network has seen:
        | dns.asked | 198.51.100.53 mail.example.org |
        | pop3.at   | 198.51.100.110:110             |
